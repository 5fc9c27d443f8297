import { Command } from '@nestjs/cqrs';
import type { Job } from '../../job.entity.js';
import type { GivenPosting } from '../../posting/posting.js';

export class CreateJob extends Command<Job> {
  constructor(
    readonly posting: GivenPosting,
    readonly createdBy: string,
  ) {
    super();
  }
}
