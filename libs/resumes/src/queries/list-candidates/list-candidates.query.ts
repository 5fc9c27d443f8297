import type { Page } from '#libs/platform';
import { Query } from '@nestjs/cqrs';
import type { CandidateFacts, CandidateField } from '../../candidate.entity.js';

/** A candidate with what their current resume says of their work. */
export interface CandidateSummary extends CandidateFacts {
  id: string;
  /** Null when none of their resumes is left, or none could be parsed. */
  currentResumeId: string | null;
  title: string | null;
  location: string | null;
  experienceMonths: number | null;
  tags: string[];
  correctedFields: CandidateField[];
  version: number;
  createdAt: Date;
  updatedAt: Date;
}

export const candidateOrders = ['newest', 'name'] as const;
export type CandidateOrder = (typeof candidateOrders)[number];

/** Which candidates are shown; null and empty filter nothing. */
export interface CandidateFilter {
  /** Words that all stand in the name, address and telephone number, or in one of the resumes; the last may be a beginning. */
  text: string | null;
  /** Tags the candidate must all have, in their normal form. */
  tags: readonly string[];
  /** True: only deleted ones, which can be restored. */
  deleted: boolean;
}

/** `limit` 1 to 100. */
export class ListCandidates extends Query<Page<CandidateSummary>> {
  constructor(
    readonly limit: number,
    readonly cursor: string | null,
    readonly filter: CandidateFilter,
    readonly order: CandidateOrder,
  ) {
    super();
  }
}
