import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { bestAssignment } from './best-assignment.js';

test('the greatest total wins, not the greatest first', () => {
  expect(
    bestAssignment([
      [5, 4],
      [4, 0],
    ]),
  ).toEqual([1, 0]);
});

test('a row too many stays alone', () => {
  expect(bestAssignment([[1], [3], [2]])).toEqual([null, 0, null]);
  expect(bestAssignment([[1, 3, 2]])).toEqual([1]);
  expect(bestAssignment([])).toEqual([]);
});

test('no other assignment gains more', () => {
  const matrix = fc
    .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
    .chain(([rows, columns]) =>
      fc.array(fc.array(fc.nat(9), { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
    );
  fc.assert(
    fc.property(matrix, (gains) => {
      const chosen = bestAssignment(gains);
      const used = chosen.filter((column) => column !== null);
      expect(new Set(used).size).toBe(used.length);
      const total = chosen.reduce<number>((sum, column, row) => sum + (gains[row]![column ?? -1] ?? 0), 0);
      expect(total).toBe(greatest(gains, 0, new Set()));
    }),
  );
});

function greatest(gains: number[][], row: number, taken: Set<number>): number {
  const own = gains[row];
  if (!own) return 0;
  const withColumn = own.map((gain, column) =>
    taken.has(column) ? 0 : gain + greatest(gains, row + 1, new Set([...taken, column])),
  );
  return Math.max(greatest(gains, row + 1, taken), ...withColumn);
}
