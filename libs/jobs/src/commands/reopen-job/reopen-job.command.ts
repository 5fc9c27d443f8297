import { Command } from '@nestjs/cqrs';
import type { Job } from '../../job.entity.js';

/** Goes on with the search: the job is scored for the resumes that came meanwhile. An open job stays as it is. */
export class ReopenJob extends Command<Job> {
  constructor(
    readonly jobId: string,
    readonly reopenedBy: string,
  ) {
    super();
  }
}
