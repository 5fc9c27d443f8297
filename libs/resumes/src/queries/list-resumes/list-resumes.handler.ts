import { toPage, type Page } from '#libs/platform';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { DataSource } from 'typeorm';
import { ResumeConditions } from '../../search/resume-conditions.js';
import { SkillTaxonomy } from '../../skill-taxonomy.js';
import { ListResumes, type ResumeSummary } from './list-resumes.query.js';
import { ResumeSorting } from './resume-order.js';

type Row = ResumeSummary & { key: string | number | null };

@QueryHandler(ListResumes)
export class ListResumesHandler implements IQueryHandler<ListResumes> {
  constructor(
    private readonly database: DataSource,
    private readonly taxonomy: SkillTaxonomy,
  ) {}

  /** @throws CursorInvalid */
  async execute({ limit, cursor, filter, order }: ListResumes): Promise<Page<ResumeSummary>> {
    const conditions = new ResumeConditions(filter, this.taxonomy);
    const sorting = new ResumeSorting(order, conditions, filter.text ?? '');
    if (cursor !== null) sorting.startAfter(cursor);
    const rows = await this.database.query<Row[]>(
      `SELECT r.id, r.candidate_id AS "candidateId", r.background_job_id AS "backgroundJobId", r.state,
              r.file_name AS "fileName", c.name, r.parsed #>> '{experience,0,title,value}' AS title,
              r.parsed #>> '{contact,location,value}' AS location, r.experience_months AS "experienceMonths",
              r.uploaded_at AS "uploadedAt", ${sorting.column}
       FROM resumes r LEFT JOIN candidates c ON c.id = r.candidate_id
       WHERE ${conditions.sql}
       ORDER BY ${sorting.clause} LIMIT ${conditions.bind(limit + 1)}`,
      conditions.values,
    );
    const page = toPage(rows, limit, (last) => sorting.placeOf(last));
    return { ...page, data: page.data.map(({ key: _key, ...resume }) => resume) };
  }
}
