import type { MeaningAndWords } from '#libs/ml';
import type { ComparedText } from './match.js';

/**
 * A whole resume, or all that a job asks for, as the search among all candidates compares them: the mean direction of the
 * texts' vectors, none where they cancel out or there are none, and the terms of every text.
 */
export function gistOf(texts: readonly Pick<ComparedText, 'meaning' | 'words'>[]): MeaningAndWords {
  const sum = new Float64Array(texts[0]?.meaning.length ?? 0);
  for (const { meaning } of texts) for (let at = 0; at < sum.length; at += 1) sum[at]! += meaning[at]!;
  const norm = Math.hypot(...sum);
  return {
    vectors: norm > 0 ? [Float32Array.from(sum, (value) => value / norm)] : [],
    terms: texts.flatMap(({ words }) => [...words.keys()]),
  };
}
