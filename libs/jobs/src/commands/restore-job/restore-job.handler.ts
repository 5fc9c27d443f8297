import { BackgroundJob, UnitOfWork } from '#libs/platform';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { v7 as uuidv7 } from 'uuid';
import { JobChanged } from '../../events/job-changed.event.js';
import { JobWithdrawn } from '../../events/job-withdrawn.event.js';
import { JobChange } from '../../job-change.entity.js';
import type { Job } from '../../job.entity.js';
import { lockDeletedJob } from '../lock-job.js';
import { RestoreJob } from './restore-job.command.js';

@CommandHandler(RestoreJob)
export class RestoreJobHandler implements ICommandHandler<RestoreJob> {
  constructor(private readonly work: UnitOfWork) {}

  /** @throws JobNotFound when there is no deleted one of that id */
  execute({ jobId, restoredBy }: RestoreJob): Promise<Job> {
    return this.work.run(async (tx) => {
      const job = await lockDeletedJob(tx, jobId);
      const scoring = BackgroundJob.queue(uuidv7(), 'job.score', restoredBy, new Date());
      job.restore(scoring.id, scoring.createdAt);
      if (job.state === 'open') await tx.db.save(scoring);
      await tx.db.save(job);
      await tx.db.save(JobChange.of(job, 'restored', [], restoredBy));
      await tx.record(job.state === 'open' ? JobChanged.in(job) : new JobWithdrawn(job.id, job.version));
      return job;
    });
  }
}
