import { expect, test } from '@jest/globals';
import { e164, normalise, tokenSet } from './normalise.js';

test.each([
  ['O’Dwyer  &\nSons, Ltd.', 'o dwyer sons ltd'],
  ['M.Sc.', 'm sc'],
  ['C++', 'c++'],
  ['C#', 'c#'],
  ['ﬁnance', 'finance'],
  ['Cafe\u0301', 'café'],
  ['Ver\u00adant\u00adwortung', 'verantwortung'],
])('%j is compared as %j', (text, compared) => {
  expect(normalise(text)).toBe(compared);
});

test('a set of words knows neither order nor number', () => {
  expect(tokenSet('Science of Data Science')).toBe(tokenSet('data, of (science)'));
  expect(tokenSet('Data Science')).not.toBe(tokenSet('Science'));
});

test('spaces and hyphens of a telephone number do not count', () => {
  expect(e164('+46 8 465-004 17')).toBe('+46846500417');
});
