import { expect, test } from '@jest/globals';
import { RestartRule } from './restart-rule.js';

test('four deaths within a minute are mended, the fifth is not', () => {
  const rule = new RestartRule();
  const verdicts = [0, 10, 20, 30, 40].map((second) => rule.mayRestart(second * 1000));
  expect(verdicts).toEqual([true, true, true, true, false]);
});

test('deaths of more than a minute ago do not count', () => {
  const rule = new RestartRule();
  const verdicts = [0, 10, 20, 30, 61, 71, 81, 91].map((second) => rule.mayRestart(second * 1000));
  expect(verdicts).toEqual(Array(8).fill(true));
});
