import { expect, test } from '@jest/globals';
import { f1, precision, recall, sum } from './tally.js';

test('precision, recall and their harmonic mean', () => {
  const tally = { wanted: 8, got: 4, right: 3 };
  expect(precision(tally)).toBe(0.75);
  expect(recall(tally)).toBe(0.375);
  expect(f1(tally)).toBeCloseTo((2 * 0.75 * 0.375) / (0.75 + 0.375), 12);
});

test('what nobody wanted and nobody read has no score', () => {
  const nothing = { wanted: 0, got: 0, right: 0 };
  expect([precision(nothing), recall(nothing), f1(nothing)]).toEqual([null, null, null]);
  expect(f1({ wanted: 0, got: 2, right: 0 })).toBe(0);
});

test('documents weigh by their values', () => {
  const total = sum([
    { wanted: 1, got: 1, right: 1 },
    { wanted: 9, got: 9, right: 0 },
  ]);
  expect(f1(total)).toBe(0.1);
});
