/** Whether each item of a ranked list is relevant, best rank first. */
export type RankedRelevance = readonly boolean[];

/** The share of relevant items among the first `k` ranks; ranks that a short list lacks count as misses. */
export function precisionAt(ranked: RankedRelevance, k: number): number {
  return k <= 0 ? 0 : ranked.slice(0, k).filter(Boolean).length / k;
}

/** The mean precision at the ranks of the relevant items; 0 if there is none. */
export function averagePrecision(ranked: RankedRelevance): number {
  let hits = 0;
  let sum = 0;
  for (const [i, isRelevant] of ranked.entries()) {
    if (isRelevant) sum += ++hits / (i + 1);
  }
  return hits === 0 ? 0 : sum / hits;
}

/** One over the rank of the first relevant item; 0 if there is none. */
export function reciprocalRank(ranked: RankedRelevance): number {
  const first = ranked.indexOf(true);
  return first === -1 ? 0 : 1 / (first + 1);
}

/** MAP: the mean of `averagePrecision` over lists; 0 of none. */
export function meanAveragePrecision(lists: readonly RankedRelevance[]): number {
  return mean(lists.map(averagePrecision));
}

/** MRR: the mean of `reciprocalRank` over lists; 0 of none. */
export function meanReciprocalRank(lists: readonly RankedRelevance[]): number {
  return mean(lists.map(reciprocalRank));
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
