/**
 * The one-to-one assignment of rows to columns with the greatest total gain: for each row its column, or null where
 * there are more rows than columns. Hungarian method with potentials (Kuhn 1955, Munkres 1957), in O(n³).
 */
export function bestAssignment(gains: readonly (readonly number[])[]): (number | null)[] {
  const rows = gains.length;
  const columns = gains[0]?.length ?? 0;
  const size = Math.max(rows, columns);
  const costs = Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (__, column) => -(gains[row]?.[column] ?? 0)),
  );
  const columnOf = cheapest(costs);
  return gains.map((_, row) => (columnOf[row]! < columns ? columnOf[row]! : null));
}

/** Column 0 of the working arrays is the row being placed; all others are shifted by one. */
function cheapest(costs: readonly (readonly number[])[]): number[] {
  const size = costs.length;
  const rowPotential = Array.from({ length: size + 1 }, () => 0);
  const columnPotential = Array.from({ length: size + 1 }, () => 0);
  const rowAt = Array.from({ length: size + 1 }, () => 0);
  for (let row = 1; row <= size; row += 1) {
    rowAt[0] = row;
    const path = shortestPath(costs, rowAt, rowPotential, columnPotential);
    for (let column = path.end; column !== 0; column = path.before[column]!)
      rowAt[column] = rowAt[path.before[column]!]!;
  }
  const columnOf = Array.from({ length: size }, () => 0);
  for (let column = 1; column <= size; column += 1) columnOf[rowAt[column]! - 1] = column - 1;
  return columnOf;
}

function shortestPath(
  costs: readonly (readonly number[])[],
  rowAt: readonly number[],
  rowPotential: number[],
  columnPotential: number[],
): { end: number; before: number[] } {
  const size = costs.length;
  const least = Array.from({ length: size + 1 }, () => Infinity);
  const before = Array.from({ length: size + 1 }, () => 0);
  const seen = Array.from({ length: size + 1 }, () => false);
  let column = 0;
  while (rowAt[column] !== 0) {
    seen[column] = true;
    const row = rowAt[column]!;
    let step = Infinity;
    let next = 0;
    for (let other = 1; other <= size; other += 1) {
      if (seen[other]) continue;
      const reduced = costs[row - 1]![other - 1]! - rowPotential[row]! - columnPotential[other]!;
      if (reduced < least[other]!) [least[other], before[other]] = [reduced, column];
      if (least[other]! < step) [step, next] = [least[other]!, other];
    }
    for (let other = 0; other <= size; other += 1) {
      if (seen[other]) {
        rowPotential[rowAt[other]!]! += step;
        columnPotential[other]! -= step;
      } else least[other]! -= step;
    }
    column = next;
  }
  return { end: column, before };
}
