/**
 * Cuts the ids of a text, [CLS] and [SEP] not among them, into the fewest windows that the model can read.
 * The windows are of even length: a last window of three tokens would make a vector of little meaning.
 */
export function tokenWindows(ids: readonly number[], longest: number): number[][] {
  const count = Math.ceil(ids.length / longest);
  return Array.from({ length: count }, (_, i) =>
    ids.slice(Math.floor((i * ids.length) / count), Math.floor(((i + 1) * ids.length) / count)),
  );
}
