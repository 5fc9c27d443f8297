/**
 * Spearman's ρ: Pearson's correlation of the ranks, ties at their mean rank. NaN if either side is constant or
 * has fewer than two values.
 * @throws RangeError if the sides are not of one length
 */
export function spearman(x: readonly number[], y: readonly number[]): number {
  requireEqualLength(x, y);
  const [rx, ry] = [meanRanks(x), meanRanks(y)];
  const middle = (x.length + 1) / 2;
  let covariance = 0;
  let varianceX = 0;
  let varianceY = 0;
  for (let i = 0; i < x.length; i++) {
    const [dx, dy] = [rx[i]! - middle, ry[i]! - middle];
    covariance += dx * dy;
    varianceX += dx * dx;
    varianceY += dy * dy;
  }
  return covariance / Math.sqrt(varianceX * varianceY);
}

/**
 * Kendall's τ-b: (C − D) / √((n₀ − ties in x)(n₀ − ties in y)) over all n₀ pairs. NaN if either side is constant
 * or has fewer than two values. Time grows with the square of the length: 10,000 values take about 0.2 s.
 * @throws RangeError if the sides are not of one length
 */
export function kendallTauB(x: readonly number[], y: readonly number[]): number {
  requireEqualLength(x, y);
  let balance = 0;
  let untiedX = 0;
  let untiedY = 0;
  for (let i = 1; i < x.length; i++) {
    for (let j = 0; j < i; j++) {
      const orderX = Math.sign(x[i]! - x[j]!);
      const orderY = Math.sign(y[i]! - y[j]!);
      balance += orderX * orderY;
      untiedX += orderX * orderX;
      untiedY += orderY * orderY;
    }
  }
  return balance / Math.sqrt(untiedX * untiedY);
}

/** Ranks from 1 for the least; equal values share the mean of their ranks. */
function meanRanks(values: readonly number[]): number[] {
  const order = values.map((_, i) => i).sort((a, b) => values[a]! - values[b]!);
  const ranks = values.map(() => 0);
  for (let from = 0, to = 0; from < order.length; from = to) {
    while (to < order.length && values[order[to]!] === values[order[from]!]) to++;
    for (const index of order.slice(from, to)) ranks[index] = (from + 1 + to) / 2;
  }
  return ranks;
}

function requireEqualLength(x: readonly number[], y: readonly number[]): void {
  if (x.length !== y.length) throw new RangeError(`${x.length} values cannot be paired with ${y.length}.`);
}
