import { UnitOfWork } from '#libs/platform';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Job } from '../../job.entity.js';
import { understandPosting } from '../../posting/posting.js';
import { openJob } from '../open-job.js';
import { CreateJob } from './create-job.command.js';

@CommandHandler(CreateJob)
export class CreateJobHandler implements ICommandHandler<CreateJob> {
  constructor(private readonly work: UnitOfWork) {}

  execute({ posting, createdBy }: CreateJob): Promise<Job> {
    return this.work.run((tx) => openJob(tx, understandPosting(posting), createdBy));
  }
}
