/** The alternative in plain JavaScript: every float32 vector compared, the best kept in a short sorted list. */
export class BruteForce {
  private readonly blocks: Float32Array[] = [];
  private count = 0;

  constructor(
    private readonly dimensions: number,
    private readonly blockRows = 65_536,
  ) {}

  add(vector: Float32Array): void {
    const row = this.count++ % this.blockRows;
    if (row === 0) this.blocks.push(new Float32Array(this.blockRows * this.dimensions));
    this.blocks.at(-1)!.set(vector, row * this.dimensions);
  }

  /** The rows of the `k` best. */
  search(query: Float32Array, k: number): number[] {
    const best: { row: number; score: number }[] = [];
    let least = -Infinity;
    for (let row = 0; row < this.count; row += 1) {
      const score = this.dot(row, query);
      if (score <= least) continue;
      let at = best.length;
      while (at > 0 && best[at - 1]!.score < score) at -= 1;
      best.splice(at, 0, { row, score });
      if (best.length > k) best.pop();
      if (best.length === k) least = best[k - 1]!.score;
    }
    return best.map(({ row }) => row);
  }

  private dot(row: number, query: Float32Array): number {
    const block = this.blocks[Math.floor(row / this.blockRows)]!;
    const from = (row % this.blockRows) * this.dimensions;
    let sum = 0;
    for (let at = 0; at < query.length; at += 1) sum += block[from + at]! * query[at]!;
    return sum;
  }
}
