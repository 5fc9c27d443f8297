import type { ScoredSection } from '#libs/jobs';
import type { Page } from '#libs/platform';
import { Query } from '@nestjs/cqrs';
import type { Band, Reason, RequirementVerdict } from '../../engine/explanation.js';
import type { OutcomeKind } from '../../outcome.entity.js';
import { noFilter, type RankingFilter } from './ranking-filter.js';

/** A candidate's place for a job. */
export interface RankedCandidate {
  /** 1 for the best. */
  rank: number;
  candidateId: string;
  resumeId: string;
  scoreId: string;
  score: number;
  band: Band;
  /** Musts the resume does not meet; whoever misses one ranks behind everybody who does not. */
  mustsNotMet: number;
  name: string | null;
  /** Title of the most recent position. */
  headline: string | null;
  /** The job or the resume changed since; a newer score is under way. */
  stale: boolean;
  strengths: Reason[];
  gaps: RequirementVerdict[];
  weakestSection: ScoredSection | null;
  /** What was decided last. */
  outcome: OutcomeKind | null;
  computedAt: Date;
}

/**
 * Who misses no must before who does, then best first, equal scores by candidate id; `limit` 1 to 100; null as model
 * version means the champion. Ranks are those among the candidates that pass the filter.
 */
export class RankCandidates extends Query<Page<RankedCandidate>> {
  constructor(
    readonly jobId: string,
    readonly limit: number,
    readonly cursor: string | null,
    readonly modelVersionId: string | null,
    readonly filter: RankingFilter = noFilter,
  ) {
    super();
  }
}
