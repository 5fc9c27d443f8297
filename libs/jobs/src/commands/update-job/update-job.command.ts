import { Command } from '@nestjs/cqrs';
import type { Job } from '../../job.entity.js';
import type { GivenPosting } from '../../posting/posting.js';

export class UpdateJob extends Command<Job> {
  constructor(
    readonly jobId: string,
    readonly posting: GivenPosting,
    readonly updatedBy: string,
  ) {
    super();
  }
}
