import type { ParsedResume } from '#libs/resumes';
import { expect, test } from '@jest/globals';
import { monthsCovered } from './experience-months.js';

type Job = ParsedResume['experience'][number];

const date = (normalized: string) => ({
  value: normalized,
  normalized,
  confidence: 1,
  source: { page: 1, charStart: 0, charEnd: 0 },
});
const job = (start: string, end: string | null): Job => ({
  title: null,
  company: null,
  location: null,
  start: date(start),
  end: end ? date(end) : null,
  isCurrent: end === null,
  summary: null,
  bullets: [],
});

test('first and last month both count', () => {
  expect(monthsCovered([job('2020-01', '2020-12')], '2026-01-01')).toBe(12);
});

test('months in two jobs at once count once', () => {
  expect(monthsCovered([job('2020-01', '2020-12'), job('2020-07', '2021-06')], '2026-01-01')).toBe(18);
});

test('a gap does not count', () => {
  expect(monthsCovered([job('2020-01', '2020-06'), job('2021-01', '2021-06')], '2026-01-01')).toBe(12);
});

test('a current job lasts until the day of the document', () => {
  expect(monthsCovered([job('2025-01', null)], '2025-12-15')).toBe(12);
});

test('bare years count from middle to middle', () => {
  expect(monthsCovered([job('2018', '2020')], '2026-01-01')).toBe(24);
});

test('dates the wrong way round say nothing', () => {
  expect(monthsCovered([job('2022-01', '2020-01')], '2026-01-01')).toBeNull();
});
