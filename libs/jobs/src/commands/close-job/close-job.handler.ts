import { UnitOfWork } from '#libs/platform';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { JobWithdrawn } from '../../events/job-withdrawn.event.js';
import { JobChange } from '../../job-change.entity.js';
import type { Job } from '../../job.entity.js';
import { lockJob } from '../lock-job.js';
import { CloseJob } from './close-job.command.js';

@CommandHandler(CloseJob)
export class CloseJobHandler implements ICommandHandler<CloseJob> {
  constructor(private readonly work: UnitOfWork) {}

  /** @throws JobNotFound, PreconditionFailed */
  execute({ jobId, closedBy }: CloseJob): Promise<Job> {
    return this.work.run(async (tx) => {
      const job = await lockJob(tx, jobId);
      if (job.state === 'closed') return job;
      job.close(new Date());
      await tx.db.save(job);
      await tx.db.save(JobChange.of(job, 'closed', ['state'], closedBy));
      await tx.record(new JobWithdrawn(job.id, job.version));
      return job;
    });
  }
}
