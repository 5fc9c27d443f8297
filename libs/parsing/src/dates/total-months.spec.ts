import { expect, test } from '@jest/globals';
import { totalMonths } from './total-months.js';

const today = '2026-03-15';

test('both ends of a span count', () =>
  expect(totalMonths([{ from: '2020-01', to: '2020-12' }], today)).toBe(12));

test('overlaps count once', () => {
  const spans = [
    { from: '2020-01', to: '2020-12' },
    { from: '2020-07', to: '2021-06' },
    { from: '2020-03', to: '2020-04' },
  ];
  expect(totalMonths(spans, today)).toBe(18);
});

test('gaps do not count', () => {
  const spans = [
    { from: '2015-01', to: '2015-06' },
    { from: '2017-01', to: '2017-06' },
  ];
  expect(totalMonths(spans, today)).toBe(12);
});

test('a current span ends on the reference day', () =>
  expect(totalMonths([{ from: '2026-01', to: null }], today)).toBe(3));

test('bare years count their difference', () =>
  expect(totalMonths([{ from: '2018', to: '2020' }], today)).toBe(24));
