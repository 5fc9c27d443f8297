import { segmentLayout, type SegmentLayout } from './segment-layout.js';
import { noRow, VectorSegment } from './vector-segment.js';

/**
 * The rows of all candidates, without gaps: a row that goes is filled by the last one. A candidate's rows are a linked
 * list through `next`, so that candidates with one vector cost no object. Rows are numbered through all segments.
 */
export class CandidateRows {
  readonly layout: SegmentLayout;
  readonly segments: VectorSegment[] = [];
  /** Rows in use. */
  count = 0;
  /** Candidates that have rows. */
  candidates = 0;
  /** The greatest length of a vector there ever was. */
  greatestNorm = 0;
  /** The first row of each candidate. */
  private first = new Int32Array(0);

  constructor(dimensions: number, segmentRows: number) {
    this.layout = segmentLayout(dimensions, segmentRows);
  }

  get bytes(): number {
    return this.segments.reduce((sum, { bytes }) => sum + bytes, this.first.byteLength);
  }

  /** Whether no candidate has more than one row. */
  get distinct(): boolean {
    return this.count === this.candidates;
  }

  /** How many rows of a segment are in use. */
  rowsOf(segment: number): number {
    return Math.max(0, Math.min(this.layout.rows, this.count - segment * this.layout.rows));
  }

  /** The rows of a candidate from now on, whatever it had before. */
  replace(owner: number, vectors: readonly Float32Array[]): void {
    this.remove(owner);
    for (const [passage, vector] of vectors.entries()) this.append(owner, passage, vector);
    if (vectors.length > 0) this.candidates += 1;
  }

  remove(owner: number): void {
    const before = this.count;
    for (let row = this.firstOf(owner); row !== noRow; row = this.firstOf(owner)) {
      const [segment, at] = this.placeOf(row);
      this.first[owner] = segment.next[at]!;
      this.fill(row);
    }
    if (this.count < before) this.candidates -= 1;
  }

  dot(row: number, query: Float32Array): number {
    const [segment, at] = this.placeOf(row);
    return segment.dot(at, query);
  }

  passageOf(row: number): number {
    const [segment, at] = this.placeOf(row);
    return segment.passages[at]!;
  }

  private append(owner: number, passage: number, vector: Float32Array): void {
    const row = this.count;
    if (row === this.segments.length * this.layout.rows) this.segments.push(new VectorSegment(this.layout));
    const [segment, at] = this.placeOf(row);
    this.greatestNorm = Math.max(this.greatestNorm, segment.write(at, owner, passage, vector));
    segment.next[at] = this.firstOf(owner);
    this.setFirst(owner, row);
    this.count += 1;
  }

  /** Moves the last row to one that is in no list any more. */
  private fill(row: number): void {
    const last = this.count - 1;
    this.count = last;
    if (row === last) return;
    const [segment, at] = this.placeOf(row);
    const [lastSegment, lastAt] = this.placeOf(last);
    segment.copy(at, lastSegment, lastAt);
    this.relink(segment.owners[at]!, last, row);
  }

  private relink(owner: number, from: number, to: number): void {
    if (this.firstOf(owner) === from) {
      this.first[owner] = to;
      return;
    }
    let [segment, at] = this.placeOf(this.firstOf(owner));
    while (segment.next[at] !== from) [segment, at] = this.placeOf(segment.next[at]!);
    segment.next[at] = to;
  }

  private firstOf(owner: number): number {
    return this.first[owner] ?? noRow;
  }

  private setFirst(owner: number, row: number): void {
    if (owner >= this.first.length) {
      const larger = new Int32Array(Math.max(1024, 2 * owner)).fill(noRow);
      larger.set(this.first);
      this.first = larger;
    }
    this.first[owner] = row;
  }

  private placeOf(row: number): [VectorSegment, number] {
    const segment = Math.floor(row / this.layout.rows);
    return [this.segments[segment]!, row - segment * this.layout.rows];
  }
}
