import { expect, test } from '@jest/globals';
import { drawPdf } from '../fixtures/pdf-fixture.js';
import { readPdf } from './read-pdf.js';

test('text beyond the limit is left out and reported, also on a single page', async () => {
  const texts = Array.from({ length: 80 }, (_, row) => ({
    text: 'a'.repeat(4000),
    x: 0,
    y: 20 + row * 10,
    size: 4,
    spacing: -2.1,
  }));
  const { findings } = await readPdf(await drawPdf(texts));
  expect(findings.map(({ code }) => code)).toContain('truncated');
}, 30_000);
