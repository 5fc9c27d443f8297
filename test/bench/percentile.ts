/** The value below which `share` of the sample lies (nearest rank). */
export function percentile(sample: readonly number[], share: number): number {
  const sorted = [...sample].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)]!;
}

/** Two decimals: more is noise. */
export const round = (value: number): number => Math.round(value * 100) / 100;
