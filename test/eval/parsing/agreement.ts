/** Mean Jaccard index of multisets over all pairs (1 when they are all equal); null for fewer than two. */
export function meanAgreement(sets: readonly (readonly string[])[]): number | null {
  const counted = sets.map(countsOf);
  let total = 0;
  let pairs = 0;
  for (const [at, first] of counted.entries())
    for (const second of counted.slice(at + 1)) {
      total += jaccard(first, second);
      pairs += 1;
    }
  return pairs === 0 ? null : total / pairs;
}

function countsOf(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function jaccard(first: Map<string, number>, second: Map<string, number>): number {
  let shared = 0;
  let all = 0;
  for (const value of new Set([...first.keys(), ...second.keys()])) {
    const [one, other] = [first.get(value) ?? 0, second.get(value) ?? 0];
    shared += Math.min(one, other);
    all += Math.max(one, other);
  }
  return all === 0 ? 1 : shared / all;
}
