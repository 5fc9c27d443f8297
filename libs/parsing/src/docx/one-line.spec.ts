import { expect, test } from '@jest/globals';
import { onOneLine } from './one-line.js';

test('line breaks of the file are spaces, and spaces at both ends stay', () => {
  expect(onOneLine(' Harbour\r\n   Lights\n')).toBe(' Harbour Lights ');
  expect(onOneLine('Harbour  Lights')).toBe('Harbour  Lights');
});

test('a million spaces cost no more than one pass over them', () => {
  const spaces = ' '.repeat(1_000_000);
  expect(onOneLine(`a${spaces}b`)).toHaveLength(1_000_002);
});
