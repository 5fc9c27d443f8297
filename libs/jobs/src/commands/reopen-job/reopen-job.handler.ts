import { BackgroundJob, UnitOfWork } from '#libs/platform';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { v7 as uuidv7 } from 'uuid';
import { JobChanged } from '../../events/job-changed.event.js';
import { JobChange } from '../../job-change.entity.js';
import type { Job } from '../../job.entity.js';
import { lockJob } from '../lock-job.js';
import { ReopenJob } from './reopen-job.command.js';

@CommandHandler(ReopenJob)
export class ReopenJobHandler implements ICommandHandler<ReopenJob> {
  constructor(private readonly work: UnitOfWork) {}

  /** @throws JobNotFound, PreconditionFailed */
  execute({ jobId, reopenedBy }: ReopenJob): Promise<Job> {
    return this.work.run(async (tx) => {
      const job = await lockJob(tx, jobId);
      if (job.state === 'open') return job;
      const scoring = BackgroundJob.queue(uuidv7(), 'job.score', reopenedBy, new Date());
      job.reopen(scoring.id, scoring.createdAt);
      await tx.db.save(scoring);
      await tx.db.save(job);
      await tx.db.save(JobChange.of(job, 'reopened', ['state'], reopenedBy));
      await tx.record(JobChanged.in(job));
      return job;
    });
  }
}
