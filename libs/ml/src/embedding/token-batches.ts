/** Tokens to a batch: more of them wait longer in the processor's caches than they save in calls. */
export const batchTokens = 300;

/**
 * Groups windows into batches by position in `windows`: equal lengths only, about `batchTokens` tokens each,
 * a longer window alone, the longest batches first so that no thread starts one at the very end.
 *
 * Equal lengths, because padding is the one thing that lets neighbours into a vector: float sums over the
 * padded width differ in their last bit. Without padding a text's vector is the same bits in any batch.
 */
export function tokenBatches(windows: readonly { readonly length: number }[]): number[][] {
  const byLength = new Map<number, number[]>();
  for (const [index, { length }] of windows.entries()) {
    const sameLength = byLength.get(length);
    if (sameLength) sameLength.push(index);
    else byLength.set(length, [index]);
  }
  return [...byLength]
    .sort(([a], [b]) => b - a)
    .flatMap(([length, indexes]) => slices(indexes, Math.max(1, Math.floor(batchTokens / length))));
}

function slices(indexes: readonly number[], size: number): number[][] {
  return Array.from({ length: Math.ceil(indexes.length / size) }, (_, i) =>
    indexes.slice(i * size, (i + 1) * size),
  );
}
