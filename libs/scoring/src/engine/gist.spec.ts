import { expect, test } from '@jest/globals';
import { gistOf } from './gist.js';

const text = (meaning: number[], ...terms: string[]) => ({
  meaning: Float32Array.from(meaning),
  words: new Map(terms.map((term) => [term, 1])),
});

test('a gist points where its texts point on the whole, and has all their terms', () => {
  const { vectors, terms } = gistOf([text([1, 0], 'rust'), text([0, 1], 'rust', 'go')]);
  expect(vectors).toEqual([Float32Array.of(Math.SQRT1_2, Math.SQRT1_2)]);
  expect(terms).toEqual(['rust', 'rust', 'go']);
});

test('texts that cancel out, and none at all, point nowhere', () => {
  expect(gistOf([text([1, 0]), text([-1, 0])]).vectors).toEqual([]);
  expect(gistOf([])).toEqual({ vectors: [], terms: [] });
});
