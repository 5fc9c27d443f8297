import { expect, test } from '@jest/globals';
import { isLearner, monthsOfLevel, tradeOf } from './job-level.js';

test.each([
  ['Senior Backend Engineer (Python)', 'Backend Engineer'],
  ['Junior-Softwareentwickler (m/w/d)', 'Softwareentwickler'],
  ['Lead', 'Lead'],
  ['Registered Nurse, Intensive Care Unit', 'Registered Nurse, Intensive Care Unit'],
])('the trade of "%s" is "%s"', (title, trade) => {
  expect(tradeOf(title)).toBe(trade);
});

test('a senior stands for five years, a plain title for none', () => {
  expect(monthsOfLevel('Senior Accountant')).toBe(60);
  expect(monthsOfLevel('Accountant')).toBeNull();
});

test.each([
  ['Apprentice Electrician', true],
  ['Data Science Intern', true],
  ['Internal Auditor', false],
  ['Journeyman Electrician', false],
])('"%s" learns the trade: %s', (title, learns) => {
  expect(isLearner(title)).toBe(learns);
});
