import { CandidateSet } from './candidate-set.js';

/**
 * Small numbers for candidates' ids, so that searches can use arrays. An index over vectors and one over words that share
 * an instance mean the same candidate by the same number. A number is given once and kept for as long as the process
 * lives (some 100 bytes an id), also when the candidate was removed from every index.
 */
export class CandidateNumbers {
  private readonly numbers = new Map<string, number>();
  private readonly ids: string[] = [];

  /** How many numbers were given: they run from 0 to one less. */
  get size(): number {
    return this.ids.length;
  }

  /** The number of an id, given now if it has none. */
  assign(id: string): number {
    const known = this.numbers.get(id);
    if (known !== undefined) return known;
    this.numbers.set(id, this.ids.length);
    return this.ids.push(id) - 1;
  }

  numberOf(id: string): number | undefined {
    return this.numbers.get(id);
  }

  /** The id behind a number that was given. */
  idOf(number: number): string {
    return this.ids[number]!;
  }

  /** The candidates a search may answer with; ids without a number are in no index and left out. */
  setOf(ids: Iterable<string>): CandidateSet {
    const set = new CandidateSet(this.size);
    for (const id of ids) {
      const number = this.numbers.get(id);
      if (number !== undefined) set.add(number);
    }
    return set;
  }
}
