import type { Page } from '#libs/platform';
import { Query } from '@nestjs/cqrs';
import type { JobChange } from '../../job-change.entity.js';
import type { Difference } from '../../posting/posting-differences.js';

/** One version of a job, and where it differs from the one before; the first differs from nothing. */
export type JobHistoryEntry = Omit<JobChange, 'jobId'> & { differences: Difference[] };

/** Every version of a job, newest first, also of a deleted one. */
export class JobHistory extends Query<Page<JobHistoryEntry>> {
  constructor(
    readonly jobId: string,
    readonly limit: number,
    readonly cursor: string | null,
  ) {
    super();
  }
}
