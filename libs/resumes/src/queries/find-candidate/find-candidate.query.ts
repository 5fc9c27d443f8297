import { Query } from '@nestjs/cqrs';
import type { ResumeSummary } from '../list-resumes/list-resumes.query.js';
import type { CandidateSummary } from '../list-candidates/list-candidates.query.js';

/** A candidate and their resumes, newest first, at most 100. */
export interface CandidateView extends CandidateSummary {
  resumes: ResumeSummary[];
}

export class FindCandidate extends Query<CandidateView> {
  constructor(readonly candidateId: string) {
    super();
  }
}
