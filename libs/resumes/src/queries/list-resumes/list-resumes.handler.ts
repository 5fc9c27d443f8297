import { decodeCursor, toPage, type Page } from '#libs/platform';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { DataSource } from 'typeorm';
import { ListResumes, type ResumeSummary } from './list-resumes.query.js';

@QueryHandler(ListResumes)
export class ListResumesHandler implements IQueryHandler<ListResumes> {
  constructor(private readonly database: DataSource) {}

  /** @throws CursorInvalid */
  async execute({ limit, cursor, state }: ListResumes): Promise<Page<ResumeSummary>> {
    const [before] = cursor ? decodeCursor(cursor, ['uuid']) : [null];
    const rows = await this.database.query<ResumeSummary[]>(
      `SELECT r.id, r.candidate_id AS "candidateId", r.background_job_id AS "backgroundJobId", r.state,
              r.file_name AS "fileName", c.name, r.uploaded_at AS "uploadedAt"
       FROM resumes r LEFT JOIN candidates c ON c.id = r.candidate_id
       WHERE r.deleted_at IS NULL AND ($1::uuid IS NULL OR r.id < $1) AND ($2::text IS NULL OR r.state = $2)
       ORDER BY r.id DESC LIMIT $3`,
      [before, state, limit + 1],
    );
    return toPage(rows, limit, (last) => [last.id]);
  }
}
