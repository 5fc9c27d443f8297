import { expect, test } from '@jest/globals';
import { readCsv } from './csv.js';

test('quoted cells keep commas, quotes and line breaks', () => {
  expect(readCsv('file,why\na.pdf,"one, two ""three""\nfour"\nb.pdf,\n')).toEqual([
    { file: 'a.pdf', why: 'one, two "three"\nfour' },
    { file: 'b.pdf', why: '' },
  ]);
});

test('a last line without its end counts, an empty one does not', () => {
  expect(readCsv('file,why\r\na.pdf,x\r\n\r\nb.pdf,y')).toEqual([
    { file: 'a.pdf', why: 'x' },
    { file: 'b.pdf', why: 'y' },
  ]);
});
