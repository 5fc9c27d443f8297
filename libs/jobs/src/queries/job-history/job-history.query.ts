import type { Page } from '#libs/platform';
import { Query } from '@nestjs/cqrs';
import type { JobChange } from '../../job-change.entity.js';

/** Every version of a job, newest first, also of a deleted one. */
export class JobHistory extends Query<Page<JobChange>> {
  constructor(
    readonly jobId: string,
    readonly limit: number,
    readonly cursor: string | null,
  ) {
    super();
  }
}
