import { expect, test } from '@jest/globals';
import { monthsAskedFor } from './months-asked-for.js';

test.each([
  ['5+ years of Python', 60],
  ['3-5 years in retail', 36],
  ['between 2 and 4 years', 24],
  ['a 3-year track record', 36],
  ['18 months of audit', 18],
  ['at least two years', 24],
  ['mindestens drei Jahre', 36],
  ['seit 10 Jahren am Markt', null],
  ['einjährige Erfahrung', null],
  ["5 ans d'expérience", 60],
  ['18 mois minimum', 18],
  ['Entre 2 y 3 años', 24],
  ['tres años de experiencia', 36],
  ['You are 18 years old', null],
  ['Kubernetes in production', null],
])('"%s" asks for %s months', (text, months) => {
  expect(monthsAskedFor(text)).toBe(months);
});
