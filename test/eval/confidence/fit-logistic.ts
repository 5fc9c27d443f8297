/** A logistic model: log-odds are `base` plus the weighted evidence. */
export interface Logistic {
  base: number;
  weights: number[];
}

/** Evidence and whether the field was right. */
export interface Example {
  evidence: readonly number[];
  right: boolean;
}

/** Pull of every weight towards 0, in examples. */
const ridge = 4;
const rounds = 30;
const settled = 1e-7;

/**
 * Ridge-regularised maximum likelihood by Newton's method (iteratively reweighted least squares; Hastie, Tibshirani and
 * Friedman, The Elements of Statistical Learning, 4.4). Evidence named in `rising` never speaks against: a weight that
 * comes out negative is left out and the rest fitted again.
 */
export function fitLogistic(examples: readonly Example[], rising: readonly number[]): Logistic {
  const width = examples[0]?.evidence.length ?? 0;
  let used = Array.from({ length: width }, (_, at) => at);
  for (;;) {
    const parameters = newton(examples, used);
    const against = used.filter((at, place) => rising.includes(at) && parameters[place + 1]! < 0);
    if (against.length === 0) {
      const weights = Array.from({ length: width }, (_, at) => parameters[used.indexOf(at) + 1] ?? 0);
      return {
        base: parameters[0] ?? 0,
        weights: weights.map((weight, at) => (used.includes(at) ? weight : 0)),
      };
    }
    used = used.filter((at) => !against.includes(at));
  }
}

function newton(examples: readonly Example[], used: readonly number[]): number[] {
  const size = used.length + 1;
  const rows = examples.map(({ evidence }) => Float64Array.from([1, ...used.map((at) => evidence[at]!)]));
  let parameters = Array.from({ length: size }, () => 0);
  for (let round = 0; round < rounds; round += 1) {
    const gradient = parameters.map((value, at) => (at === 0 ? 0 : -ridge * value));
    const curvature = parameters.map((_, row) =>
      parameters.map((_value, column) => (row === column ? (row === 0 ? 1e-6 : ridge) : 0)),
    );
    for (const [at, row] of rows.entries()) {
      const odds = row.reduce((sum, value, place) => sum + value * parameters[place]!, 0);
      const probability = 1 / (1 + Math.exp(-odds));
      const weight = Math.max(probability * (1 - probability), 1e-9);
      const rest = Number(examples[at]!.right) - probability;
      for (let one = 0; one < size; one += 1) {
        gradient[one]! += rest * row[one]!;
        for (let other = 0; other <= one; other += 1)
          curvature[one]![other]! += weight * row[one]! * row[other]!;
      }
    }
    for (let one = 0; one < size; one += 1)
      for (let other = one + 1; other < size; other += 1) curvature[one]![other] = curvature[other]![one]!;
    const step = solve(curvature, gradient);
    parameters = parameters.map((value, at) => value + step[at]!);
    if (Math.max(...step.map(Math.abs)) < settled) break;
  }
  return parameters;
}

/** The solution of a symmetric positive system, by Gaussian elimination with pivots. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, at) => [...row, right[at]!]);
  const size = rows.length;
  for (let column = 0; column < size; column += 1) {
    const below = rows.slice(column);
    const pivot = below.reduce(
      (best, row, at) => (Math.abs(row[column]!) > Math.abs(below[best]![column]!) ? at : best),
      0,
    );
    [rows[column], rows[column + pivot]] = [rows[column + pivot]!, rows[column]!];
    const own = rows[column]!;
    for (let row = 0; row < size; row += 1) {
      if (row === column) continue;
      const factor = rows[row]![column]! / own[column]!;
      for (let at = column; at <= size; at += 1) rows[row]![at]! -= factor * own[at]!;
    }
  }
  return rows.map((row, at) => row[size]! / row[at]!);
}
