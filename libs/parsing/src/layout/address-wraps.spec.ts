import { expect, test } from '@jest/globals';
import { drawPdf, stacked } from '../fixtures/pdf-fixture.js';
import { readPdf } from '../pdf/read-pdf.js';
import { isBroken } from './address-wraps.js';

test.each([
  ['jane.miller@examp', 'le.com'],
  ['jane.miller@', 'example.com'],
  ['jane.miller@example', '.com'],
  ['jane.miller@example.co', 'm'],
  ['jane.miller@example.', 'com'],
  ['jane.miller', '@example.com'],
  ['https://jane-', 'miller.example.com'],
])('%p goes on with %p', (above, below) => {
  expect(isBroken(above, below)).toBe(true);
});

test.each([
  ['jane.miller@example.com', 'Lisbon'],
  ['https://example.com/jane', 'github.com/jane'],
  ['Contact', 'jane.miller@example.com'],
])('%p does not go on with %p', (above, below) => {
  expect(isBroken(above, below)).toBe(false);
});

test('an address broken by a narrow column is read as one', async () => {
  const { lines } = await readPdf(await drawPdf(stacked(['jane.miller@examp', 'le.com', 'Lisbon'], 40, 60)));
  expect(lines.map((line) => line.text)).toEqual(['jane.miller@example.com', 'Lisbon']);
});
