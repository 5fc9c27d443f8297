import { expect, test } from '@jest/globals';
import { monthsOfLevel, tradeOf } from './job-level.js';

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
