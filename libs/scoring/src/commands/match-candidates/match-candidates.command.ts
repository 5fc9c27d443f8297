import { Command } from '@nestjs/cqrs';
import type { RankedCandidate } from '../../queries/rank-candidates/rank-candidates.query.js';
import type { RankingFilter } from '../../queries/rank-candidates/ranking-filter.js';

/** A candidate's place among those who were recalled, and where the search among all candidates had found them. */
export interface MatchedCandidate extends RankedCandidate {
  /** Place by the nearness of the whole resume to all that the job asks for; null beyond those recalled. */
  meaningRank: number | null;
  /** Place by shared words, rare ones above all; null beyond those recalled. */
  wordsRank: number | null;
}

export interface CandidateMatches {
  /** In the order of the job's ranking. */
  data: MatchedCandidate[];
  /** How many candidates were searched. */
  searched: number;
  /** How many of them were worth an exact score. */
  recalled: number;
}

/**
 * The best of all candidates for a job, scored before or not: the most promising are recalled by meaning and words, those without a
 * current score are scored, and what comes of it stays as any score does. `limit` 1 to 100; null as model version
 * means the champion.
 */
export class MatchCandidates extends Command<CandidateMatches> {
  constructor(
    readonly jobId: string,
    readonly limit: number,
    readonly modelVersionId: string | null,
    readonly filter: Omit<RankingFilter, 'candidateIds'>,
  ) {
    super();
  }
}
