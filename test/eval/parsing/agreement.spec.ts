import { expect, test } from '@jest/globals';
import { meanAgreement } from './agreement.js';

test('equal readings agree fully, whatever their order', () => {
  expect(
    meanAgreement([
      ['a', 'b', 'b'],
      ['b', 'a', 'b'],
    ]),
  ).toBe(1);
  expect(meanAgreement([[], []])).toBe(1);
});

test('a value read twice counts twice', () => {
  expect(meanAgreement([['a', 'a'], ['a']])).toBe(0.5);
});

test('every pair has one vote', () => {
  expect(meanAgreement([['a'], ['a'], ['b']])).toBeCloseTo(1 / 3, 12);
  expect(meanAgreement([['a']])).toBeNull();
});
