import { expect, test } from '@jest/globals';
import { languagesIn } from './languages.js';

test('a language is the same under its names in other languages', () => {
  expect(languagesIn('Deutsch, Muttersprache')).toEqual(languagesIn('Fluent German'));
});

test('a text that names none has none', () => {
  expect(languagesIn('fluent in spreadsheets').size).toBe(0);
});
