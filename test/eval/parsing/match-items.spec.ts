import { expect, test } from '@jest/globals';
import { isSame, matchItems } from './match-items.js';

const item = (...forms: string[]) => ({ shown: forms[0]!, forms });

test('a value wanted once is right once', () => {
  const { right, missed } = matchItems([item('a'), item('b')], [item('b'), item('b'), item('c')]);
  expect(right).toEqual([true, false, false]);
  expect(missed.map(({ shown }) => shown)).toEqual(['a']);
});

test('one shared form is enough, and nothing is no value', () => {
  expect(isSame(item('bsc', 'words bsc nursing'), item('bsc nursing', 'words bsc nursing'))).toBe(true);
  expect(isSame(item('bsc'), null)).toBe(false);
  expect(isSame(null, null)).toBe(false);
});
