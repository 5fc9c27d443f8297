import { Command } from '@nestjs/cqrs';
import type { Job } from '../../job.entity.js';

/** Ends the search: new resumes are not scored for the job, its ranking stays. A closed job stays as it is. */
export class CloseJob extends Command<Job> {
  constructor(
    readonly jobId: string,
    readonly closedBy: string,
  ) {
    super();
  }
}
