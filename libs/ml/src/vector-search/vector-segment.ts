import { toInt8 } from './quantise.js';
import type { SegmentLayout } from './segment-layout.js';

/** The end of a candidate's list of rows. */
export const noRow = -1;

/**
 * Some rows of a pool: their int8 codes in shared memory, for the threads that scan; the float32 vectors beside them, for the
 * exact scores. Memory is reserved whole, and the system gives pages only as rows are written.
 */
export class VectorSegment {
  readonly memory: WebAssembly.Memory;
  /** The candidate of each row, the position of the vector among that candidate's, the candidate's next row. */
  readonly owners: Int32Array;
  readonly passages: Int32Array;
  readonly next: Int32Array;
  private readonly codes: Int8Array;
  private readonly scales: Float32Array;
  private readonly slacks: Float32Array;
  private readonly floats: Float32Array;

  constructor(private readonly layout: SegmentLayout) {
    const { pages, rows, stride, dimensions, scales, slacks, owners } = layout;
    this.memory = new WebAssembly.Memory({ initial: pages, maximum: pages, shared: true });
    const { buffer } = this.memory;
    this.codes = new Int8Array(buffer, 0, rows * stride);
    this.scales = new Float32Array(buffer, scales, rows);
    this.slacks = new Float32Array(buffer, slacks, rows);
    this.owners = new Int32Array(buffer, owners, rows);
    this.floats = new Float32Array(rows * dimensions);
    this.passages = new Int32Array(rows);
    this.next = new Int32Array(rows);
  }

  /** Bytes reserved. */
  get bytes(): number {
    const { floats, passages, next } = this;
    return this.memory.buffer.byteLength + floats.byteLength + passages.byteLength + next.byteLength;
  }

  /** Puts a vector into a row. @returns its length */
  write(row: number, owner: number, passage: number, vector: Float32Array): number {
    const { codes, scale, lost, norm } = toInt8(vector);
    this.codes.set(codes, row * this.layout.stride);
    this.scales[row] = scale;
    this.slacks[row] = lost * (1 + 1e-6); // float32 must not round it down
    this.owners[row] = owner;
    this.passages[row] = passage;
    this.floats.set(vector, row * this.layout.dimensions);
    return norm;
  }

  /** Copies everything of a row but its place in its candidate's list. */
  copy(row: number, from: VectorSegment, fromRow: number): void {
    const { stride, dimensions } = this.layout;
    this.codes.set(from.codes.subarray(fromRow * stride, (fromRow + 1) * stride), row * stride);
    this.floats.set(from.floats.subarray(fromRow * dimensions, (fromRow + 1) * dimensions), row * dimensions);
    for (const numbers of ['scales', 'slacks', 'owners', 'passages', 'next'] as const)
      this[numbers][row] = from[numbers][fromRow]!;
  }

  /** The exact dot product of a row with a query: float32 numbers added in order, in double precision. */
  dot(row: number, query: Float32Array): number {
    const { floats } = this;
    const from = row * this.layout.dimensions;
    let sum = 0;
    for (let at = 0; at < query.length; at += 1) sum += floats[from + at]! * query[at]!;
    return sum;
  }
}
