import type { Page } from '#libs/platform';
import { Query } from '@nestjs/cqrs';
import type { Job } from '../../job.entity.js';

/** Newest first; `limit` 1 to 100. */
export class ListJobs extends Query<Page<Job>> {
  constructor(
    readonly limit: number,
    readonly cursor: string | null,
  ) {
    super();
  }
}
