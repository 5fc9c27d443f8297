import { expect, test } from '@jest/globals';
import { catalogue } from '../../corpus/layouts/catalogue.js';
import { everybody } from '../../corpus/people/index.js';
import { fileNameOf, layoutOf, mixedPairs, pairsOf, toldPersonOf } from './pairs.js';
import { personItems } from './person-items.js';

const pairs = pairsOf(everybody, catalogue);

test('everybody is there once in every look, about half of the files in a drawn wording', () => {
  expect(new Set(pairs.map(fileNameOf)).size).toBe(everybody.length * catalogue.length);
  const drawn = pairs.filter(({ seed }) => seed !== null).length / pairs.length;
  expect(drawn).toBeGreaterThan(0.4);
  expect(drawn).toBeLessThan(0.6);
});

test('about a third of the people is held out, the same in every look', () => {
  const held = new Set(pairs.filter((pair) => pair.heldOutPerson).map(({ person }) => person.id));
  expect(held.size / everybody.length).toBeGreaterThan(0.2);
  expect(held.size / everybody.length).toBeLessThan(0.5);
  for (const { person, heldOutPerson } of pairs) expect(held.has(person.id)).toBe(heldOutPerson);
});

test('a mixed look has one person, who is told of without what the look leaves out', () => {
  const mixed = mixedPairs(everybody, 60);
  expect(mixed).toHaveLength(120);
  expect(new Set(mixed.slice(0, 60).map(({ person }) => person.id)).size).toBe(everybody.length);
  expect(new Set(mixed.map(layoutOf))).toEqual(new Set(['mixed', 'held-mixed']));
  const placeless = mixed.find(({ choices }) => choices!.place === 'omitted')!;
  expect(personItems(toldPersonOf(placeless)).fields.jobLocation).toEqual([]);
});
