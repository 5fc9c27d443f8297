import { decodeCursor, toPage, type Page } from '#libs/platform';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { DataSource } from 'typeorm';
import type { Job } from '../../job.entity.js';
import { ListJobs } from './list-jobs.query.js';

@QueryHandler(ListJobs)
export class ListJobsHandler implements IQueryHandler<ListJobs> {
  constructor(private readonly database: DataSource) {}

  /** @throws CursorInvalid */
  async execute({ limit, cursor }: ListJobs): Promise<Page<Job>> {
    const [before] = cursor ? decodeCursor(cursor, ['uuid']) : [null];
    const rows = await this.database.query<Job[]>(
      `SELECT id, version, posting, scoring_job_id AS "scoringJobId", created_by AS "createdBy",
              created_at AS "createdAt", updated_at AS "updatedAt"
       FROM jobs WHERE deleted_at IS NULL AND ($1::uuid IS NULL OR id < $1)
       ORDER BY id DESC LIMIT $2`,
      [before, limit + 1],
    );
    return toPage(rows, limit, (last) => [last.id]);
  }
}
