import { expect, test } from '@jest/globals';
import { csvRow } from './csv.js';

test.each([
  ['plain', 'plain'],
  [null, ''],
  [17, '17'],
  [['Python', 'SQL'], 'Python; SQL'],
  [new Date('2026-01-02T03:04:05Z'), '2026-01-02T03:04:05.000Z'],
  ['Reyes, Ana', '"Reyes, Ana"'],
  ['the "best"', '"the ""best"""'],
  ['two\nlines', '"two\nlines"'],
])('%j is written as %j', (value, cell) => expect(csvRow([value, 'x'])).toBe(`${cell},x\r\n`));

test.each(['=HYPERLINK("http://example.com")', '+1 512 555', '-2+3', '@SUM(A1)', '\t=1', '\r=1'])(
  '%j is no formula',
  (value) => expect(csvRow([value])).toMatch(/^"?'/),
);
