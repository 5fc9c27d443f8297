/** A candidate as a search found it. */
export interface FoundCandidate {
  readonly id: string;
  readonly score: number;
}

/** The order of every list of candidates: the best first, equals by id in code units. */
export function byScoreThenId(a: FoundCandidate, b: FoundCandidate): number {
  return b.score - a.score || (a.id < b.id ? -1 : Number(a.id > b.id));
}
