import { expect, test } from '@jest/globals';
import { CandidateNumbers } from './candidate-numbers.js';

test('an id keeps its number, and a set has those of the ids that are known', () => {
  const numbers = new CandidateNumbers();
  expect(['a', 'b', 'a', 'c'].map((id) => numbers.assign(id))).toEqual([0, 1, 0, 2]);
  expect([numbers.idOf(1), numbers.numberOf('c'), numbers.numberOf('z'), numbers.size]).toEqual([
    'b',
    2,
    undefined,
    3,
  ]);
  const set = numbers.setOf(['c', 'z', 'a']);
  expect([0, 1, 2, 3, 31, 32, 1000].map((number) => set.has(number))).toEqual([
    true,
    false,
    true,
    false,
    false,
    false,
    false,
  ]);
});
