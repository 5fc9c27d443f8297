import { BackgroundJob, UnitOfWork } from '#libs/platform';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { v7 as uuidv7 } from 'uuid';
import { JobChanged } from '../../events/job-changed.event.js';
import { JobChange } from '../../job-change.entity.js';
import type { Job } from '../../job.entity.js';
import { lockJob } from '../lock-job.js';
import { understandPosting } from '../../posting/posting.js';
import { UpdateJob } from './update-job.command.js';

/** An update that changes nothing makes no new version and starts no scoring. */
@CommandHandler(UpdateJob)
export class UpdateJobHandler implements ICommandHandler<UpdateJob> {
  constructor(private readonly work: UnitOfWork) {}

  /** @throws JobNotFound, JobClosed */
  execute({ jobId, posting, updatedBy }: UpdateJob): Promise<Job> {
    const scoring = BackgroundJob.queue(uuidv7(), 'job.score', updatedBy, new Date());
    return this.work.run(async (tx) => {
      const job = await lockJob(tx, jobId);
      const changed = job.revise(understandPosting(posting), scoring.id, scoring.createdAt);
      if (changed.length === 0) return job;
      await tx.db.save(scoring);
      await tx.db.save(job);
      await tx.db.save(JobChange.of(job, 'updated', changed, updatedBy));
      await tx.record(JobChanged.in(job));
      return job;
    });
  }
}
