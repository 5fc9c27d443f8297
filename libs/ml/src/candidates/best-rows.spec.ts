import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { BestRows } from './best-rows.js';

const offers = fc.array(
  fc.record({ owner: fc.integer({ min: 0, max: 400 }), score: fc.integer({ min: 0, max: 500 }) }),
  { minLength: 3000, maxLength: 6000, size: 'max' },
);

test('every row of the k best candidates is kept, however many are offered', () => {
  fc.assert(
    fc.property(offers, fc.integer({ min: 1, max: 20 }), (made, k) => {
      const best = new BestRows(k);
      for (const [row, { owner, score }] of made.entries()) best.offer(row, owner, score - 1, score + 1);
      const { rows, owners } = best.kept();
      const ofOwners = new Map<number, number>();
      for (const { owner, score } of made) ofOwners.set(owner, Math.max(score, ofOwners.get(owner) ?? 0));
      const certain = [...ofOwners.values()].sort((a, b) => b - a)[k - 1]! - 1;
      const expected = made.flatMap(({ score }, row) => (score + 1 >= certain ? [row] : []));
      expect([...rows]).toEqual(expected);
      expect([...owners]).toEqual(expected.map((row) => made[row]!.owner));
    }),
    { numRuns: 20 },
  );
});

test('with fewer candidates than asked for every row is kept', () => {
  const best = new BestRows(3);
  best.offer(0, 7, 1, 2);
  best.offer(1, 7, 5, 6);
  best.offer(2, 8, 0, 0);
  expect([...best.kept().rows]).toEqual([0, 1, 2]);
});

test('of candidates with a row each the same are kept, told of it or not', () => {
  const scores = fc.array(fc.integer({ min: 0, max: 500 }), {
    minLength: 3000,
    maxLength: 6000,
    size: 'max',
  });
  fc.assert(
    fc.property(scores, fc.integer({ min: 1, max: 20 }), (made, k) => {
      const both = [new BestRows(k), new BestRows(k, true)];
      for (const best of both)
        for (const [row, score] of made.entries()) best.offer(row, row, score - 1, score + 1);
      const [untold, told] = both.map((best) => best.kept());
      expect(told).toEqual(untold);
      expect(told!.rows.length).toBeGreaterThanOrEqual(k);
    }),
    { numRuns: 20 },
  );
});
