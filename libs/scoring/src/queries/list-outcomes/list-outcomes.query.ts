import type { Page } from '#libs/platform';
import { Query } from '@nestjs/cqrs';
import type { Outcome } from '../../outcome.entity.js';

/** What was decided for a job, newest first; of one candidate, or of all where `candidateId` is null. */
export class ListOutcomes extends Query<Page<Outcome>> {
  constructor(
    readonly jobId: string,
    readonly candidateId: string | null,
    readonly limit: number,
    readonly cursor: string | null,
  ) {
    super();
  }
}
