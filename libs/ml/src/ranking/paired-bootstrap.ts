/** A mean difference with the interval that holds it at the asked level. */
export interface DifferenceInterval {
  readonly difference: number;
  readonly low: number;
  readonly high: number;
}

export interface BootstrapOptions {
  /** Numbers in [0, 1); a seeded source gives the same interval again. */
  readonly random: () => number;
  readonly resamples?: number;
  /** How much of the resampled means the interval holds. */
  readonly level?: number;
}

/**
 * The mean of `a − b` over pairs, and its percentile bootstrap interval (Efron and Tibshirani 1993, chapter 13): the pairs
 * are drawn anew with replacement, 10,000 times if nothing else is said. The unit that is drawn is the pair, so that
 * what both sides find easy or hard leaves the difference alone. Time: pairs × resamples, 10 ms for 40 pairs.
 * @throws RangeError if the sides are not of one length, or empty
 */
export function pairedBootstrap(
  a: readonly number[],
  b: readonly number[],
  { random, resamples = 10_000, level = 0.95 }: BootstrapOptions,
): DifferenceInterval {
  if (a.length !== b.length || a.length === 0)
    throw new RangeError(`${a.length} values cannot be compared with ${b.length}.`);
  const differences = a.map((value, at) => value - b[at]!);
  const means = Float64Array.from({ length: resamples }, () => resampledMean(differences, random)).sort();
  const tail = (1 - level) / 2;
  return {
    difference: differences.reduce((sum, value) => sum + value, 0) / differences.length,
    low: quantile(means, tail),
    high: quantile(means, 1 - tail),
  };
}

function resampledMean(values: readonly number[], random: () => number): number {
  let sum = 0;
  for (let drawn = 0; drawn < values.length; drawn += 1) sum += values[Math.floor(random() * values.length)]!;
  return sum / values.length;
}

/** Type 7 of Hyndman and Fan 1996, of values in ascending order. */
function quantile(sorted: Float64Array, share: number): number {
  const at = share * (sorted.length - 1);
  const [below, above] = [sorted[Math.floor(at)]!, sorted[Math.ceil(at)]!];
  return below + (at - Math.floor(at)) * (above - below);
}
