import { expect, test } from '@jest/globals';
import { levelOf, isLearner, monthsOfLevel, tradeOf } from './job-level.js';

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

test.each([
  ['Nursing Student Intern', 0],
  ['Junior-Softwareentwickler', 1],
  ['Registered Nurse', 2],
  ['Senior Nurse', 3],
  ['Leitende Pflegefachkraft', 4],
  ['Jefa de cocina', 4],
  ['Head of Sales', 4],
  ['', 2],
])('"%s" is of level %d', (title, level) => {
  expect(levelOf(title)).toBe(level);
});
