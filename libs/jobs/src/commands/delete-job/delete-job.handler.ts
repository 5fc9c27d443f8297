import { UnitOfWork } from '#libs/platform';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { JobWithdrawn } from '../../events/job-withdrawn.event.js';
import { JobChange } from '../../job-change.entity.js';
import { lockJob } from '../lock-job.js';
import { DeleteJob } from './delete-job.command.js';

@CommandHandler(DeleteJob)
export class DeleteJobHandler implements ICommandHandler<DeleteJob> {
  constructor(private readonly work: UnitOfWork) {}

  /** @throws JobNotFound */
  execute({ jobId, deletedBy }: DeleteJob): Promise<void> {
    return this.work.run(async (tx) => {
      const job = await lockJob(tx, jobId);
      job.retire(new Date());
      await tx.db.save(job);
      await tx.db.save(JobChange.of(job, 'deleted', [], deletedBy));
      await tx.record(new JobWithdrawn(job.id, job.version));
    });
  }
}
