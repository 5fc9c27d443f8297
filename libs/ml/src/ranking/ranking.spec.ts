import { expect, test } from '@jest/globals';
import { ndcg } from './ndcg.js';
import { kendallTauB, spearman } from './rank-correlation.js';
import {
  averagePrecision,
  meanAveragePrecision,
  meanReciprocalRank,
  precisionAt,
  reciprocalRank,
} from './relevance-metrics.js';

const grades = [3, 2, 3, 0, 1, 2];
const ranked = [true, false, true, false];

test('nDCG has the published values for linear and exponential gain', () => {
  expect(ndcg(grades, 6)).toBeCloseTo(0.9608081943, 10);
  expect(ndcg(grades, 6, 'exponential')).toBeCloseTo(0.9488107486, 10);
});

test('nDCG is 1 in the best order, counts the best of the whole list, and is 0 without a gain', () => {
  expect(ndcg([3, 2, 1], 10)).toBe(1);
  expect(ndcg([0, 0, 3], 2)).toBe(0);
  expect(ndcg([0, 0], 2)).toBe(0);
  expect(ndcg([], 5)).toBe(0);
});

test('precision at k counts what a short list lacks as misses', () => {
  expect(precisionAt(ranked, 2)).toBe(0.5);
  expect(precisionAt(ranked, 8)).toBe(0.25);
});

test('average precision and reciprocal rank follow the ranks of the relevant', () => {
  expect(averagePrecision(ranked)).toBeCloseTo((1 + 2 / 3) / 2, 12);
  expect(reciprocalRank([false, false, true])).toBeCloseTo(1 / 3, 12);
  expect([averagePrecision([false]), reciprocalRank([false])]).toEqual([0, 0]);
});

test('MAP and MRR are means over lists', () => {
  const lists = [ranked, [false, true]];
  expect(meanAveragePrecision(lists)).toBeCloseTo((5 / 6 + 1 / 2) / 2, 12);
  expect(meanReciprocalRank(lists)).toBeCloseTo((1 + 1 / 2) / 2, 12);
  expect([meanAveragePrecision([]), meanReciprocalRank([])]).toEqual([0, 0]);
});

test('Kendall tau-b has the published value with ties', () => {
  expect(kendallTauB([12, 2, 1, 12, 2], [1, 4, 7, 1, 0])).toBeCloseTo(-0.4714045208, 10);
});

test('Spearman ranks ties at their mean', () => {
  // ranks 4.5 2.5 1 4.5 2.5 against 2.5 4 5 2.5 1: covariance -5, variances 9 and 9.5
  expect(spearman([12, 2, 1, 12, 2], [1, 4, 7, 1, 0])).toBeCloseTo(-5 / Math.sqrt(9 * 9.5), 12);
});

test.each([spearman, kendallTauB])('%p is 1 and -1 at the ends, and NaN of a constant', (correlation) => {
  expect(correlation([1, 5, 9], [2, 3, 4])).toBeCloseTo(1, 12);
  expect(correlation([1, 5, 9], [4, 3, 2])).toBeCloseTo(-1, 12);
  expect(correlation([1, 1], [4, 3])).toBeNaN();
  expect(() => correlation([1], [1, 2])).toThrow(RangeError);
});
