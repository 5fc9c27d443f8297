/** How many values a field should have had, how many were read, and how many of these are right. */
export interface Tally {
  wanted: number;
  got: number;
  right: number;
}

/** The sum of tallies: a score of it is micro-averaged. */
export function sum(tallies: readonly Tally[]): Tally {
  const total = { wanted: 0, got: 0, right: 0 };
  for (const { wanted, got, right } of tallies) {
    total.wanted += wanted;
    total.got += got;
    total.right += right;
  }
  return total;
}

/** Share (0 to 1) of what was read that is right; null when nothing was read. */
export function precision({ got, right }: Tally): number | null {
  return got === 0 ? null : right / got;
}

/** Share (0 to 1) of what was wanted that was read; null when nothing was wanted. */
export function recall({ wanted, right }: Tally): number | null {
  return wanted === 0 ? null : right / wanted;
}

/** Harmonic mean of precision and recall (van Rijsbergen 1979); null when nothing was wanted and nothing read. */
export function f1({ wanted, got, right }: Tally): number | null {
  return wanted + got === 0 ? null : (2 * right) / (wanted + got);
}
