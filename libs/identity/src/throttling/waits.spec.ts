import { expect, test } from '@jest/globals';
import { secondsToWait } from './waits.js';

test.each([
  [1, 0],
  [4, 0],
  [5, 30],
  [6, 60],
  [7, 120],
  [9, 480],
  [10, 900],
  [2000, 900],
])('after %i failures in a row an account waits %i seconds', (failures, wait) => {
  expect(secondsToWait({ failures, sinceLast: 0 }, null)).toBe(wait);
});

test('what has passed of the wait counts, and what is left of a second counts whole', () => {
  expect(secondsToWait({ failures: 5, sinceLast: 10.5 }, null)).toBe(20);
  expect(secondsToWait({ failures: 5, sinceLast: 30 }, null)).toBe(0);
  expect(secondsToWait({ failures: 5, sinceLast: 4000 }, null)).toBe(0);
});

test('an address waits from its fiftieth failure until they are forgotten, whichever wait is longer', () => {
  expect(secondsToWait(null, { failures: 49, untilForgotten: 600 })).toBe(0);
  expect(secondsToWait(null, { failures: 50, untilForgotten: 600 })).toBe(600);
  expect(secondsToWait({ failures: 5, sinceLast: 0 }, { failures: 50, untilForgotten: 600 })).toBe(600);
  expect(secondsToWait({ failures: 10, sinceLast: 0 }, { failures: 50, untilForgotten: 600 })).toBe(900);
  expect(secondsToWait(null, null)).toBe(0);
});
