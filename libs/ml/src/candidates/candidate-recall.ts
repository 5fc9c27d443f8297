import { setImmediate } from 'node:timers/promises';
import { LexicalIndex } from '../lexical-search/lexical-index.js';
import { VectorPool, type SearchOptions, type VectorPoolOptions } from '../vector-search/vector-pool.js';
import { CandidateNumbers } from './candidate-numbers.js';
import type { CandidateSet } from './candidate-set.js';
import { fuseRankings } from './fuse-rankings.js';
import type { FoundCandidate } from './ranked-candidates.js';

/** A candidate's passages, or what a job asks for: as vectors and as terms. */
export interface MeaningAndWords {
  readonly vectors: readonly Float32Array[];
  readonly terms: readonly string[];
}

/** A candidate worth scoring, and its places, 1 for the first, in the lists it was found in; null where it was in none. */
export interface RecalledCandidate extends FoundCandidate {
  /** The best of its places in the lists of the single vectors. */
  readonly meaningRank: number | null;
  readonly wordsRank: number | null;
}

/** The first stage of matching: from all candidates those worth scoring, by meaning and by words in equal parts. */
export class CandidateRecall {
  private readonly numbers = new CandidateNumbers();
  private readonly pool: VectorPool;
  private readonly index: LexicalIndex;

  constructor(options: Omit<VectorPoolOptions, 'numbers'>) {
    this.pool = new VectorPool({ ...options, numbers: this.numbers });
    this.index = new LexicalIndex({ numbers: this.numbers });
  }

  /** Candidates with at least one vector. */
  get size(): number {
    return this.pool.size;
  }

  /** Bytes reserved for vectors and postings, without ids and terms. */
  get bytes(): number {
    return this.pool.bytes + this.index.bytes;
  }

  /** What a candidate says from now on. @throws RangeError as `VectorPool.add` */
  add(id: string, { vectors, terms }: MeaningAndWords): void {
    this.pool.add(id, vectors);
    this.index.add(id, terms);
  }

  remove(id: string): void {
    this.pool.remove(id);
    this.index.remove(id);
  }

  /** A filter for `recall`. */
  setOf(ids: Iterable<string>): CandidateSet {
    return this.numbers.setOf(ids);
  }

  /**
   * The `k` candidates that stand highest in the lists of the single vectors, which share one half of the weight, and in the
   * list of the terms, which has the other. The scores are those of `fuseRankings`.
   * @throws RangeError, ThreadLost, ThreadPoolClosed as `VectorPool.searchAll`
   */
  async recall(
    { vectors, terms }: MeaningAndWords,
    k: number,
    options: SearchOptions = {},
  ): Promise<RecalledCandidate[]> {
    const [byMeaning, byWords] = await Promise.all([
      this.pool.searchAll(vectors, k, options),
      this.byWords(terms, k, options),
    ]);
    const lists = byMeaning.map((ranking) => ({ ranking, weight: 0.5 / vectors.length }));
    const [meaningRanks, wordsRanks] = [bestRanks(byMeaning), bestRanks([byWords])];
    return fuseRankings([...lists, { ranking: byWords, weight: 0.5 }], k).map((found) => ({
      ...found,
      meaningRank: meaningRanks.get(found.id) ?? null,
      wordsRank: wordsRanks.get(found.id) ?? null,
    }));
  }

  /** Begins when the threads have, so that they scan while this one counts words. */
  private async byWords(
    terms: readonly string[],
    k: number,
    options: SearchOptions,
  ): Promise<FoundCandidate[]> {
    await setImmediate();
    return this.index.search(terms, k, options);
  }

  close(): Promise<void> {
    return this.pool.close();
  }
}

function bestRanks(rankings: readonly (readonly FoundCandidate[])[]): Map<string, number> {
  const best = new Map<string, number>();
  for (const ranking of rankings)
    for (const [at, { id }] of ranking.entries()) best.set(id, Math.min(at + 1, best.get(id) ?? Infinity));
  return best;
}
