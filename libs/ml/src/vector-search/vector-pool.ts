import { CandidateNumbers } from '../candidates/candidate-numbers.js';
import type { CandidateSet } from '../candidates/candidate-set.js';
import { byScoreThenId, type FoundCandidate } from '../candidates/ranked-candidates.js';
import { ThreadPool } from '../threads/thread-pool.js';
import { BestRows, type RowBounds } from '../candidates/best-rows.js';
import { CandidateRows } from './candidate-rows.js';
import { toInt16 } from './quantise.js';
import { SegmentScanner, type ScanQuery, type ScanTask } from './scan-segment.js';

export interface VectorPoolOptions {
  readonly dimensions: number;
  /** To be shared with other indexes of the same candidates. */
  readonly numbers?: CandidateNumbers;
  /** Worker threads that scan; one a core is best. With 0 the calling thread scans, and waits. */
  readonly threads?: number;
  /** Rows of a segment, the share of work of one thread: a multiple of four. */
  readonly segmentRows?: number;
}

export interface SearchOptions {
  /** Answer with these candidates only: the best of them, however far down they are among all. */
  readonly allow?: CandidateSet;
}

/** A candidate, the dot product of its best vector with the query, and which of its vectors that is. */
export interface FoundPassage extends FoundCandidate {
  readonly passage: number;
}

/**
 * The vectors of all candidates in memory, one or several a candidate, to be searched exactly: the answer is that of
 * comparing the query with every float32 vector. It is found by scanning int8 codes with WebAssembly SIMD. The rounding of
 * each row is known, so each scan gives a bound the true score cannot exceed; only rows whose bound reaches the
 * k-th best certain score are compared in float32.
 *
 * Memory: dimensions × 5 + 20 bytes a vector (2 GB for a million of 384 dimensions), reserved by segments of 65,536 rows.
 */
export class VectorPool {
  private readonly numbers: CandidateNumbers;
  private readonly rows: CandidateRows;
  private readonly threads: ThreadPool | null;
  private readonly scanner = new SegmentScanner();
  /** Ends with the last search begun. */
  private turn: Promise<void> = Promise.resolve();
  private isScanning = false;
  private changes: (() => void)[] = [];

  /** @throws RangeError if a segment cannot have so many rows */
  constructor(private readonly options: VectorPoolOptions) {
    const { dimensions, numbers = new CandidateNumbers(), threads = 0, segmentRows = 65_536 } = options;
    this.numbers = numbers;
    this.rows = new CandidateRows(dimensions, segmentRows);
    const entry = new URL('./scan-thread.js', import.meta.url);
    this.threads = threads > 0 ? new ThreadPool(entry, { threads }) : null;
  }

  /** Candidates with at least one vector. */
  get size(): number {
    return this.rows.candidates;
  }

  /** Bytes reserved for vectors, without the ids. */
  get bytes(): number {
    return this.rows.bytes;
  }

  /**
   * The vectors of a candidate from now on; those it had before are gone. They are copied.
   * @throws RangeError if one is of another length, not of finite numbers or longer than 1e6
   */
  add(id: string, vectors: readonly Float32Array[]): void {
    for (const vector of vectors) this.check(vector);
    const copies = this.isScanning ? vectors.map((vector) => vector.slice()) : vectors;
    const number = this.numbers.assign(id);
    this.change(() => this.rows.replace(number, copies));
  }

  /** Forgets a candidate's vectors; nothing happens if there are none. */
  remove(id: string): void {
    const number = this.numbers.numberOf(id);
    if (number !== undefined) this.change(() => this.rows.remove(number));
  }

  /** The `k` candidates with the best vectors, the best first, equals by id. See `searchAll`. */
  async search(query: Float32Array, k: number, options: SearchOptions = {}): Promise<FoundPassage[]> {
    const [found] = await this.searchAll([query], k, options);
    return found!;
  }

  /**
   * The best candidates for each of several queries, in one pass over memory. Searches take turns; each sees the pool as it is
   * when its turn comes, and what is added or removed meanwhile counts from the next one on.
   * @throws RangeError of a query that `add` would refuse; ThreadLost, ThreadPoolClosed
   */
  async searchAll(
    queries: readonly Float32Array[],
    k: number,
    { allow }: SearchOptions = {},
  ): Promise<FoundPassage[][]> {
    for (const query of queries) this.check(query);
    const before = this.turn;
    const { promise, resolve } = withResolver();
    this.turn = promise;
    await before;
    try {
      return await this.searchNow(queries, k, allow);
    } finally {
      this.applyChanges();
      resolve();
    }
  }

  /** Ends the threads; searches under way are rejected. */
  async close(): Promise<void> {
    await this.threads?.close();
  }

  private async searchNow(
    queries: readonly Float32Array[],
    k: number,
    allow: CandidateSet | undefined,
  ): Promise<FoundPassage[][]> {
    if (k < 1 || this.rows.count === 0 || queries.length === 0) return queries.map(() => []);
    const tasks = this.tasksFor(
      queries.map((query) => this.prepared(query)),
      k,
      allow,
    );
    this.isScanning = true;
    const replies = await this.scan(tasks);
    return queries.map((query, at) =>
      this.ranked(
        query,
        k,
        replies.map((reply) => reply[at]!),
      ),
    );
  }

  private async scan(tasks: readonly ScanTask[]): Promise<RowBounds[][]> {
    return this.threads ? this.threads.runAll(tasks) : tasks.map((task) => this.scanner.scan(task));
  }

  private tasksFor(queries: readonly ScanQuery[], k: number, allow: CandidateSet | undefined): ScanTask[] {
    const { layout, segments, distinct } = this.rows;
    return segments
      .map(({ memory }, segment): ScanTask => {
        const rows = this.rows.rowsOf(segment);
        return { segment, memory, layout, rows, queries, k, distinct, ...(allow && { allowed: allow.bits }) };
      })
      .filter(({ rows }) => rows > 0);
  }

  /** Float32 keeps 24 bits through five roundings: 1e-6 of the greatest product is more than they lose. */
  private prepared(query: Float32Array): ScanQuery {
    const { codes, scale, lost, norm } = toInt16(query);
    return { codes, scale, norm, margin: 2 * this.rows.greatestNorm * (lost + 1e-6 * norm) };
  }

  /** The exact scores of the rows that every segment kept, the best row of each candidate. */
  private ranked(query: Float32Array, k: number, kept: readonly RowBounds[]): FoundPassage[] {
    const best = new BestRows(k, this.rows.distinct);
    for (const [segment, { rows, owners, lower, upper }] of kept.entries())
      for (let at = 0; at < rows.length; at += 1)
        best.offer(segment * this.rows.layout.rows + rows[at]!, owners[at]!, lower[at]!, upper[at]!);
    const { rows, owners } = best.kept();
    const found = new Map<number, FoundPassage>();
    for (let at = 0; at < rows.length; at += 1) {
      const [score, passage] = [this.rows.dot(rows[at]!, query), this.rows.passageOf(rows[at]!)];
      const known = found.get(owners[at]!);
      if (known && (known.score > score || (known.score === score && known.passage < passage))) continue;
      found.set(owners[at]!, { id: this.numbers.idOf(owners[at]!), score, passage });
    }
    return [...found.values()].sort(byScoreThenId).slice(0, k);
  }

  /** Rows must lie still while threads read them. */
  private change(change: () => void): void {
    if (this.isScanning) this.changes.push(change);
    else change();
  }

  private applyChanges(): void {
    this.isScanning = false;
    for (const change of this.changes.splice(0)) change();
  }

  private check(vector: Float32Array): void {
    const { dimensions } = this.options;
    if (vector.length !== dimensions)
      throw new RangeError(`A vector of ${vector.length} numbers is none of ${dimensions}.`);
    let squares = 0;
    for (let at = 0; at < dimensions; at += 1) squares += vector[at]! * vector[at]!;
    if (!(squares <= 1e12))
      throw new RangeError('A vector must be of finite numbers, and no longer than 1e6.');
  }
}

function withResolver(): { promise: Promise<void>; resolve: () => void } {
  let resolve!: () => void;
  const promise = new Promise<void>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
