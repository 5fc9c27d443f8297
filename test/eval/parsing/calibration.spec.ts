import { expect, test } from '@jest/globals';
import { calibrationOf } from './calibration.js';

const judged = (confidence: number, right: number, wrong: number) => [
  ...Array.from({ length: right }, () => ({ confidence, right: true })),
  ...Array.from({ length: wrong }, () => ({ confidence, right: false })),
];

test('fields as often right as they say have no error', () => {
  expect(calibrationOf([...judged(0.8, 8, 2), ...judged(0.5, 2, 2)]).expectedError).toBeCloseTo(0, 12);
});

test('the error of a bin weighs as much as the bin has fields', () => {
  // 4 fields at 0.95, none right: 0.95 off; 16 fields at 0.25, all right: 0.75 off
  const { expectedError } = calibrationOf([...judged(0.95, 0, 4), ...judged(0.25, 16, 0)]);
  expect(expectedError).toBeCloseTo((4 * 0.95 + 16 * 0.75) / 20, 12);
});

test('fields at 0.9 are sure ones, and full confidence is in the last bin', () => {
  const { sureAccuracy, sureShare, bins } = calibrationOf([
    ...judged(0.9, 3, 1),
    ...judged(1, 4, 0),
    ...judged(0.89, 0, 2),
  ]);
  expect(sureAccuracy).toBe(7 / 8);
  expect(sureShare).toBe(0.8);
  expect(bins.at(-1)).toMatchObject({ from: 0.9, fields: 8 });
});

test('without fields there is nothing to say', () => {
  expect(calibrationOf([])).toMatchObject({ fields: 0, expectedError: null, sureAccuracy: null });
});
