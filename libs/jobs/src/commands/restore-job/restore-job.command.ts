import { Command } from '@nestjs/cqrs';
import type { Job } from '../../job.entity.js';

/** Brings a deleted job back in the state it had. */
export class RestoreJob extends Command<Job> {
  constructor(
    readonly jobId: string,
    readonly restoredBy: string,
  ) {
    super();
  }
}
