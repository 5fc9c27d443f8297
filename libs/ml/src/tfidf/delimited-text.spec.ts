import { expect, test } from '@jest/globals';
import { readDelimited } from './delimited-text.js';

test('quoted fields hold commas, line breaks and quotes', () => {
  const text = 'name,text,code\r\nA,"one, ""two""\nthree",1\r\nB,,2';
  expect(readDelimited(text, ',')).toEqual([
    { name: 'A', text: 'one, "two"\nthree', code: '1' },
    { name: 'B', text: '', code: '2' },
  ]);
});

test('tab-separated text is read as it stands', () => {
  expect(readDelimited('name\ttext\nA\t6" pipes\n', '\t')).toEqual([{ name: 'A', text: '6" pipes' }]);
});

test('a quote that does not close is an error', () => {
  expect(() => readDelimited('name\n"A', ',')).toThrow('Row 2');
});
