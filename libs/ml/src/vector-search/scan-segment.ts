import { isIn } from '../candidates/candidate-set.js';
import { BestRows, type RowBounds } from '../candidates/best-rows.js';
import { rowsAtOnce, scanKernel } from './scan-kernel.js';
import { blockRows, type SegmentLayout } from './segment-layout.js';

/** A query as the scan takes it. */
export interface ScanQuery {
  readonly codes: Int16Array;
  readonly scale: number;
  readonly norm: number;
  /** What every bound is widened by: the rounding of the query, and of float32 itself. */
  readonly margin: number;
}

/** One segment to be scanned for some queries. The reply are `RowBounds`, one a query. */
export interface ScanTask {
  readonly segment: number;
  readonly memory: WebAssembly.Memory;
  readonly layout: SegmentLayout;
  /** Rows in use. */
  readonly rows: number;
  readonly queries: readonly ScanQuery[];
  readonly k: number;
  /** No candidate has more than one row. */
  readonly distinct: boolean;
  /** Candidates that may be answered with, a bit each; all of them if left out. */
  readonly allowed?: Uint32Array;
}

type BoundsFunction = (...numbers: number[]) => void;

/** The scans of one thread; it keeps the compiled kernel and an instance a segment. */
export class SegmentScanner {
  private module: WebAssembly.Module | undefined;
  private readonly instances = new Map<number, BoundsFunction>();

  /** A block at a time, and each block for every query while it is in the cache. */
  scan(task: ScanTask): RowBounds[] {
    const bounds = this.boundsOf(task);
    const best = task.queries.map(() => new BestRows(task.k, task.distinct));
    for (let from = 0; from < task.rows; from += blockRows) {
      const to = Math.min(task.rows, from + blockRows);
      for (const [at, query] of task.queries.entries()) scanBlock(task, bounds, query, from, to, best[at]!);
    }
    return best.map((rows) => rows.kept());
  }

  private boundsOf({ segment, memory, layout }: ScanTask): BoundsFunction {
    const known = this.instances.get(segment);
    if (known) return known;
    this.module ??= new WebAssembly.Module(scanKernel(layout.stride, layout.pages));
    const { exports } = new WebAssembly.Instance(this.module, { segment: { memory } });
    const bounds = exports['bounds']!;
    this.instances.set(segment, bounds);
    return bounds;
  }
}

function scanBlock(
  { memory, layout, allowed }: ScanTask,
  bounds: BoundsFunction,
  { codes, scale, norm, margin }: ScanQuery,
  from: number,
  to: number,
  best: BestRows,
): void {
  const { buffer } = memory;
  const { stride, scales, slacks, owners, query, bounds: out } = layout;
  new Int16Array(buffer, query, stride).set(codes);
  const end = Math.ceil(to / rowsAtOnce) * rowsAtOnce;
  bounds(from * stride, end * stride, scales + 4 * from, slacks + 4 * from, query, out, scale, norm, margin);
  const upper = new Float32Array(buffer, out, blockRows);
  const slack = new Float32Array(buffer, slacks, layout.rows);
  const owner = new Int32Array(buffer, owners, layout.rows);
  for (let row = from; row < to; row += 1) {
    const bound = upper[row - from]!;
    if (bound < best.floor || (allowed && !isIn(allowed, owner[row]!))) continue;
    best.offer(row, owner[row]!, bound - 2 * (slack[row]! * norm + margin), bound);
  }
}
