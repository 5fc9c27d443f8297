import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { DataSource } from 'typeorm';
import type { Job } from '../../job.entity.js';
import { jobColumns, jobOfRow } from '../../job-row.js';
import { JobNotFound } from '../../jobs.errors.js';
import { FindJob } from './find-job.query.js';

@QueryHandler(FindJob)
export class FindJobHandler implements IQueryHandler<FindJob> {
  constructor(private readonly database: DataSource) {}

  /** @throws JobNotFound */
  async execute({ jobId }: FindJob): Promise<Job> {
    const rows = await this.database.query<Job[]>(
      `SELECT ${jobColumns} FROM jobs WHERE id = $1 AND deleted_at IS NULL`,
      [jobId],
    );
    const job = jobOfRow(rows[0]);
    if (!job) throw new JobNotFound(jobId);
    return job;
  }
}
