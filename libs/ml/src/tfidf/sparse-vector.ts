/** A text as weights of its terms, L2-normalised, terms in code-unit order. */
export type SparseVector = ReadonlyMap<string, number>;

/** The cosine of two normalised vectors, in [0, 1]; 0 if one of them is empty. The same bits either way round. */
export function cosine(a: SparseVector, b: SparseVector): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  let dot = 0;
  for (const [term, weight] of few) dot += weight * (many.get(term) ?? 0);
  return Math.min(1, dot); // rounding may leave 1 + 2e-16
}
