import type { Page } from '#libs/platform';
import { Query } from '@nestjs/cqrs';
import type { Job, JobState } from '../../job.entity.js';
import type { JobOrder } from './job-order.js';

/** Which jobs are shown; null filters nothing. Texts are compared in lower case without accents. */
export interface JobFilter {
  /** Words that all stand somewhere in the posting; the last one may be the beginning of a word. */
  text: string | null;
  state: JobState | null;
  /** Part of the location. */
  location: string | null;
  /** The whole department. */
  department: string | null;
  createdAfter: Date | null;
  createdBefore: Date | null;
  /** True: only deleted ones, which can be restored. */
  deleted: boolean;
}

/** `limit` 1 to 100. */
export class ListJobs extends Query<Page<Job>> {
  constructor(
    readonly limit: number,
    readonly cursor: string | null,
    readonly filter: JobFilter,
    readonly order: JobOrder,
  ) {
    super();
  }
}
