import { UnitOfWork } from '#libs/platform';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Job } from '../../job.entity.js';
import { lockJob } from '../lock-job.js';
import { openJob } from '../open-job.js';
import { CloneJob } from './clone-job.command.js';

@CommandHandler(CloneJob)
export class CloneJobHandler implements ICommandHandler<CloneJob> {
  constructor(private readonly work: UnitOfWork) {}

  /** @throws JobNotFound */
  execute({ jobId, clonedBy }: CloneJob): Promise<Job> {
    return this.work.run(async (tx) => openJob(tx, (await lockJob(tx, jobId)).posting, clonedBy));
  }
}
