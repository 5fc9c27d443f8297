import { BackgroundJob, UnitOfWork } from '#libs/platform';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { v7 as uuidv7 } from 'uuid';
import { JobChanged } from '../../events/job-changed.event.js';
import { JobChange } from '../../job-change.entity.js';
import { Job } from '../../job.entity.js';
import { understandPosting } from '../../posting/posting.js';
import { CreateJob } from './create-job.command.js';

@CommandHandler(CreateJob)
export class CreateJobHandler implements ICommandHandler<CreateJob> {
  constructor(private readonly work: UnitOfWork) {}

  execute({ posting, createdBy }: CreateJob): Promise<Job> {
    const now = new Date();
    const scoring = BackgroundJob.queue(uuidv7(), 'job.score', createdBy, now);
    const job = Object.assign(new Job(), {
      id: uuidv7(),
      version: 1,
      posting: understandPosting(posting),
      scoringJobId: scoring.id,
      createdBy,
      createdAt: now,
      updatedAt: now,
      deletedAt: null,
    });
    return this.work.run(async (tx) => {
      await tx.db.save(scoring);
      await tx.db.save(job);
      await tx.db.save(JobChange.of(job, 'created', Object.keys(job.posting), createdBy));
      await tx.record(new JobChanged(job.id, job.version, scoring.id));
      return job;
    });
  }
}
