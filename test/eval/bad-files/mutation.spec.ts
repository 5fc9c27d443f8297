import { expect, test } from '@jest/globals';
import { mutationOf } from './mutation.js';

const originals = [
  { file: 'a.pdf', bytes: new Uint8Array(Array.from({ length: 400 }, (_, at) => at % 251)) },
  { file: 'b.docx', bytes: new Uint8Array(300).fill(7) },
];

test('the same number spoils the same document in the same way', () => {
  for (const seed of [1, 2, 3]) expect(mutationOf(originals, seed)).toEqual(mutationOf(originals, seed));
});

test('the originals stay whole, and nearly every spoilt one differs from them', () => {
  const before = originals.map(({ bytes }) => [...bytes]);
  const spoilt = Array.from({ length: 200 }, (_, seed) => mutationOf(originals, seed));
  expect(originals.map(({ bytes }) => [...bytes])).toEqual(before);
  const different = spoilt.filter(({ bytes }) => before.every((own) => String(own) !== String([...bytes])));
  expect(different.length).toBeGreaterThan(180);
});
