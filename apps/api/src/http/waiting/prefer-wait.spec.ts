import { expect, test } from '@jest/globals';
import { waitingSeconds } from './prefer-wait.js';

test.each([
  ['wait=10', 10],
  ['respond-async, wait=5', 5],
  ['Wait = "7"', 7],
  ['wait=100', 30],
  ['wait=-1', 0],
  ['wait=soon', 0],
  ['await=10', 0],
  ['return=minimal', 0],
  [undefined, 0],
])('Prefer: %s waits %i s', (prefer, seconds) => {
  expect(waitingSeconds({ prefer })).toBe(seconds);
});
