import { expect, test } from '@jest/globals';
import { Bm25 } from './bm25.js';

const collection = new Bm25([
  ['a', 'b', 'a'],
  ['b', 'c', 'd'],
  ['d', 'd', 'e'],
]);

test('a document is worth the sum over the terms, by hand', () => {
  // idf(a) = ln(1 + 2.5/1.5); all documents have the mean length, so tf counts 2 · 2.2 / (2 + 1.2).
  expect(collection.score(['a', 'z'], 0)).toBeCloseTo(Math.log(1 + 2.5 / 1.5) * (4.4 / 3.2), 12);
  expect(collection.score(['a'], 1)).toBe(0);
});

test('a rare term is worth more than a common one, a repeated query term no more', () => {
  expect(collection.score(['c'], 1)).toBeGreaterThan(collection.score(['b'], 1));
  expect(collection.score(['c', 'c'], 1)).toBe(collection.score(['c'], 1));
});
