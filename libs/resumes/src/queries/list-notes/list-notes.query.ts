import type { Page } from '#libs/platform';
import { Query } from '@nestjs/cqrs';
import type { CandidateNote } from '../../candidate-note.entity.js';

/** What was written about a candidate, newest first; `limit` 1 to 100. */
export class ListNotes extends Query<Page<CandidateNote>> {
  constructor(
    readonly candidateId: string,
    readonly limit: number,
    readonly cursor: string | null,
  ) {
    super();
  }
}
