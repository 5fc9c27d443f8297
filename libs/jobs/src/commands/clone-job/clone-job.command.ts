import { Command } from '@nestjs/cqrs';
import type { Job } from '../../job.entity.js';

/** A new open job that says what another one says now, with a history of its own. */
export class CloneJob extends Command<Job> {
  constructor(
    readonly jobId: string,
    readonly clonedBy: string,
  ) {
    super();
  }
}
