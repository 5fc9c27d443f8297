import { byScoreThenId, type FoundCandidate } from './ranked-candidates.js';

/** A list of candidates, the best first, and how much it counts. */
export interface WeightedRanking {
  readonly ranking: readonly { readonly id: string }[];
  readonly weight: number;
}

/** Holds the first ranks together, so that one list alone decides little (Cormack, Clarke and Büttcher 2009). */
const constant = 60;

/**
 * Reciprocal rank fusion: a candidate's score is the sum over lists of weight / (60 + rank), with ranks from 1; a list that
 * lacks it adds nothing. Scores of the lists need not be comparable. @returns the `k` best, equals by id
 */
export function fuseRankings(rankings: readonly WeightedRanking[], k: number): FoundCandidate[] {
  const scores = new Map<string, number>();
  for (const { ranking, weight } of rankings)
    for (const [at, { id }] of ranking.entries())
      scores.set(id, (scores.get(id) ?? 0) + weight / (constant + at + 1));
  return Array.from(scores, ([id, score]) => ({ id, score }))
    .sort(byScoreThenId)
    .slice(0, Math.max(0, k));
}
