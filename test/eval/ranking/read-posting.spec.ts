import { expect, test } from '@jest/globals';
import { readRequirements } from './read-posting.js';

test('points of lists are requirements, weaker under a heading of wishes', () => {
  const text = 'About us\nWe bake.\n\nYou\n- Bread\n- Rolls\n\nNice to have\n- Cakes';
  expect(readRequirements(text)).toEqual([
    { text: 'Bread', optional: false },
    { text: 'Rolls', optional: false },
    { text: 'Cakes', optional: true },
  ]);
});

test('a text without lists is read by sentences', () => {
  expect(readRequirements('You bake bread every day. Cakes would be a bonus for us. Yes.')).toEqual([
    { text: 'You bake bread every day.', optional: false },
    { text: 'Cakes would be a bonus for us.', optional: true },
  ]);
});
