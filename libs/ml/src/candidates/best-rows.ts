/** Rows that may be among the best, with the bounds of their scores. */
export interface RowBounds {
  readonly rows: Int32Array;
  /** The candidate of each row. */
  readonly owners: Int32Array;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
}

/**
 * Keeps of the rows offered all that may belong to the `k` best candidates, a candidate counting by its best row. A row
 * is let go only when `k` other candidates are certain to be no worse: rows that tie are all kept.
 * Memory: a few thousand rows more than are kept.
 */
export class BestRows {
  /** What a row's upper bound must reach: the k-th best of the candidates' lower bounds so far. */
  floor = -Infinity;
  private count = 0;
  private rows: Int32Array;
  private owners: Int32Array;
  private lower: Float64Array;
  private upper: Float64Array;

  /** @param distinct every candidate has one row at most, which is quicker to see to */
  constructor(
    private readonly k: number,
    private readonly distinct = false,
  ) {
    const room = Math.max(2048, 4 * k);
    this.rows = new Int32Array(room);
    this.owners = new Int32Array(room);
    this.lower = new Float64Array(room);
    this.upper = new Float64Array(room);
  }

  offer(row: number, owner: number, lower: number, upper: number): void {
    if (upper < this.floor) return;
    if (this.count === this.rows.length) this.makeRoom();
    this.rows[this.count] = row;
    this.owners[this.count] = owner;
    this.lower[this.count] = lower;
    this.upper[this.count++] = upper;
  }

  /** What is left of all that was offered. */
  kept(): RowBounds {
    this.sift();
    const { count } = this;
    return {
      rows: this.rows.slice(0, count),
      owners: this.owners.slice(0, count),
      lower: this.lower.slice(0, count),
      upper: this.upper.slice(0, count),
    };
  }

  private makeRoom(): void {
    this.sift();
    if (this.count <= this.rows.length / 2) return;
    const room = 2 * this.rows.length;
    this.rows = enlarged(this.rows, new Int32Array(room));
    this.owners = enlarged(this.owners, new Int32Array(room));
    this.lower = enlarged(this.lower, new Float64Array(room));
    this.upper = enlarged(this.upper, new Float64Array(room));
  }

  private sift(): void {
    this.raiseFloor();
    let kept = 0;
    for (let at = 0; at < this.count; at += 1) {
      if (this.upper[at]! < this.floor) continue;
      this.rows[kept] = this.rows[at]!;
      this.owners[kept] = this.owners[at]!;
      this.lower[kept] = this.lower[at]!;
      this.upper[kept++] = this.upper[at]!;
    }
    this.count = kept;
  }

  private raiseFloor(): void {
    const sorted = (this.distinct ? this.lower.slice(0, this.count) : this.bestOfCandidates()).sort();
    if (sorted.length >= this.k) this.floor = Math.max(this.floor, sorted[sorted.length - this.k]!);
  }

  private bestOfCandidates(): Float64Array {
    const best = new Map<number, number>();
    for (let at = 0; at < this.count; at += 1) {
      const known = best.get(this.owners[at]!) ?? -Infinity;
      if (this.lower[at]! > known) best.set(this.owners[at]!, this.lower[at]!);
    }
    return Float64Array.from(best.values());
  }
}

function enlarged<Numbers extends Int32Array | Float64Array>(from: Numbers, to: Numbers): Numbers {
  to.set(from);
  return to;
}
