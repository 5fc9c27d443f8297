import type { ScoredSection } from '#libs/jobs';
import type { Page } from '#libs/platform';
import { Query } from '@nestjs/cqrs';
import type { Reason } from '../../engine/explanation.js';
import type { OutcomeKind } from '../../outcome.entity.js';

/** A candidate's place for a job. */
export interface RankedCandidate {
  /** 1 for the best. */
  rank: number;
  candidateId: string;
  resumeId: string;
  scoreId: string;
  score: number;
  name: string | null;
  /** Title of the most recent position. */
  headline: string | null;
  /** The job or the resume changed since; a newer score is under way. */
  stale: boolean;
  strengths: Reason[];
  weakestSection: ScoredSection | null;
  /** What was decided last. */
  outcome: OutcomeKind | null;
  computedAt: Date;
}

/** Best first, equal scores by candidate id; `limit` 1 to 100; null as model version means the champion. */
export class RankCandidates extends Query<Page<RankedCandidate>> {
  constructor(
    readonly jobId: string,
    readonly limit: number,
    readonly cursor: string | null,
    readonly modelVersionId: string | null,
  ) {
    super();
  }
}
