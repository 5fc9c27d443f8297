import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { DataSource, IsNull } from 'typeorm';
import { Job } from '../../job.entity.js';
import { JobNotFound } from '../../jobs.errors.js';
import { FindJob } from './find-job.query.js';

@QueryHandler(FindJob)
export class FindJobHandler implements IQueryHandler<FindJob> {
  constructor(private readonly database: DataSource) {}

  /** @throws JobNotFound */
  async execute({ jobId }: FindJob): Promise<Job> {
    const job = await this.database.manager.findOne(Job, { where: { id: jobId, deletedAt: IsNull() } });
    if (!job) throw new JobNotFound(jobId);
    return job;
  }
}
