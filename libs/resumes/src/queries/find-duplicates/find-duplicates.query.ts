import { Query } from '@nestjs/cqrs';
import type { CandidateSummary } from '../list-candidates/list-candidates.query.js';

export const duplicateReasons = ['email', 'phone', 'same-name', 'near-name', 'organisation'] as const;

/** What two candidates have in common. */
export type DuplicateReason = (typeof duplicateReasons)[number];

/** Somebody who may be the same person. */
export interface LikelyDuplicate {
  candidate: CandidateSummary;
  /** How likely, 0 to 1: the evidence of the reasons taken together. */
  score: number;
  reasons: DuplicateReason[];
}

/** The candidates who are likely the same person, the likeliest first, at most 20. */
export class FindDuplicates extends Query<LikelyDuplicate[]> {
  constructor(readonly candidateId: string) {
    super();
  }
}
