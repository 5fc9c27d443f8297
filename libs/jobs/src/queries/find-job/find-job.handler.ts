import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { DataSource } from 'typeorm';
import { Job } from '../../job.entity.js';
import { JobNotFound } from '../../jobs.errors.js';
import { FindJob } from './find-job.query.js';

@QueryHandler(FindJob)
export class FindJobHandler implements IQueryHandler<FindJob> {
  constructor(private readonly database: DataSource) {}

  /** @throws JobNotFound */
  async execute({ jobId }: FindJob): Promise<Job> {
    const rows = await this.database.query<Job[]>(
      `SELECT id, version, posting_version AS "postingVersion", state, posting, scoring_job_id AS "scoringJobId",
              created_by AS "createdBy", created_at AS "createdAt", updated_at AS "updatedAt", deleted_at AS "deletedAt"
       FROM jobs WHERE id = $1 AND deleted_at IS NULL`,
      [jobId],
    );
    if (!rows[0]) throw new JobNotFound(jobId);
    return Object.assign(new Job(), rows[0]);
  }
}
