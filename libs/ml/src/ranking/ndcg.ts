/** What a grade is worth: itself, or 2^grade − 1, which favours the very good. */
export type Gain = 'linear' | 'exponential';

/**
 * Normalised discounted cumulative gain of the first `k` ranks (Järvelin and Kekäläinen 2002), in [0, 1]:
 * DCG = Σ gain(gradeᵢ) / log2(i + 1), over that of the best order of the same grades.
 * `grades` are those of the whole list in its ranked order, 0 or more; a list without a gain scores 0.
 */
export function ndcg(grades: readonly number[], k: number, gain: Gain = 'linear'): number {
  const best = dcg(
    grades.toSorted((a, b) => b - a),
    k,
    gain,
  );
  return best === 0 ? 0 : dcg(grades, k, gain) / best;
}

function dcg(grades: readonly number[], k: number, gain: Gain): number {
  return grades
    .slice(0, k)
    .reduce((sum, grade, i) => sum + (gain === 'linear' ? grade : 2 ** grade - 1) / Math.log2(i + 2), 0);
}
