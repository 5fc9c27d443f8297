import type { ParsedResume } from '#libs/resumes';
import { expect, test } from '@jest/globals';
import { practiceFactor, practiceOf } from './practice.js';

type Job = ParsedResume['experience'][number];

const source = { page: 1, charStart: 0, charEnd: 1 };
const field = (value: string) => ({ value, normalized: value, confidence: 1, source });

const job = (title: string, start: string, end: string | null): Job => ({
  title: field(title),
  company: null,
  location: null,
  start: field(start),
  end: end === null ? null : field(end),
  isCurrent: end === null,
  summary: null,
  bullets: [],
});

const documentDate = '2026-01-15';
const related = (...near: number[]) => ({ ofEntry: new Map(near.map((value, at) => [at, value])), best: 1 });

test('related positions alone give months, level and how long ago', () => {
  const experience = [job('Head Chef', '2022-01', null), job('Senior Nurse', '2016-01', '2021-12')];
  expect(practiceOf(related(0, 1), { experience, documentDate })).toEqual({
    months: 72,
    sinceMonths: 49,
    level: 3,
  });
});

test('without related positions months are none, the rest is not known', () => {
  const experience = [job('Head Chef', '2022-01', null)];
  expect(practiceOf(related(0), { experience, documentDate })).toEqual({
    months: 0,
    sinceMonths: null,
    level: null,
  });
});

const full = { months: 60, sinceMonths: 0, level: 3 };

test('nothing missing costs nothing, and neither does what is not known', () => {
  expect(practiceFactor(full, 60, 3)).toBe(1);
  expect(practiceFactor({ months: null, sinceMonths: null, level: null }, 60, 3)).toBe(1);
});

test.each([
  ['half of the months', { ...full, months: 30 }],
  ['a trade left eight years ago', { ...full, sinceMonths: 96 }],
  ['a level below', { ...full, level: 2 }],
  ['two levels above', { ...full, level: 5 }],
])('%s costs a part, never everything', (_what, practice) => {
  const left = practiceFactor(practice, 60, 3);
  expect(left).toBeLessThan(1);
  expect(left).toBeGreaterThan(0);
});

test('more of what is missing costs more', () => {
  const months = [60, 30, 0].map((count) => practiceFactor({ ...full, months: count }, 60, 3));
  const since = [0, 72, 120].map((sinceMonths) => practiceFactor({ ...full, sinceMonths }, 60, 3));
  const levels = [3, 2, 1, 0].map((level) => practiceFactor({ ...full, level }, 60, 3));
  for (const left of [months, since, levels]) expect(left).toEqual([...new Set(left)].sort((a, b) => b - a));
});
