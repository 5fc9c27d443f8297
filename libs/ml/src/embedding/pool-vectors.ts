/** The vector of one window of a text, and how many tokens it stands for. */
export interface WindowVector {
  readonly tokens: number;
  readonly vector: Float32Array;
}

/**
 * One vector for a text: the mean of its windows' vectors weighted by their tokens, L2-normalised.
 * A text of one window keeps that vector bit for bit; a text of none has the zero vector.
 */
export function poolVectors(windows: readonly WindowVector[], dimensions: number): Float32Array {
  const [first] = windows;
  if (!first) return new Float32Array(dimensions);
  if (windows.length === 1) return first.vector;
  const sum = new Float64Array(dimensions);
  for (const { tokens, vector } of windows) {
    for (let i = 0; i < dimensions; i++) sum[i]! += tokens * vector[i]!;
  }
  const norm = Math.hypot(...sum);
  return Float32Array.from(sum, (value) => (norm === 0 ? 0 : value / norm));
}
