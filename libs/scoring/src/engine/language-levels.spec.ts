import { expect, test } from '@jest/globals';
import { languageLevelIn } from './language-levels.js';

test.each([
  ['German — A2', 1],
  ['German at B2 or better', 3],
  ['Fluent English', 4],
  ['Anglais courant (C1)', 4],
  ['Polnisch (Muttersprache)', 6],
  ['Español nativo', 6],
  ['Dutch', null],
])('"%s" is of level %j', (text, level) => {
  expect(languageLevelIn(text)).toBe(level);
});
