import type { ParsedResume } from '#libs/resumes';
import { expect, test } from '@jest/globals';
import { monthsOfSkill } from './months-of-skill.js';

const skill = (value: string, normalized: string | null, months: number | null) =>
  ({ value, normalized, months }) as ParsedResume['skills'][number];

const skills = [
  skill('Power BI', 'Microsoft Power BI', 45),
  skill('Java', 'Java', 24),
  skill('JavaScript', 'JavaScript', 90),
  skill('Go', 'Go', null),
];

test.each([
  ['5+ years of Power BI', 45],
  ['At least 3 years of hands-on experience with Java', 24],
  ['3 Jahre Erfahrung mit JavaScript', 90],
  ["2 ans d'expérience en Java", 24],
  ['5 years of nursing with Power BI', null],
  ['2 years of Go', null],
  ['Java', null],
])('"%s" finds %j months', (ask, months) => {
  expect(monthsOfSkill(ask, skills)).toBe(months);
});
