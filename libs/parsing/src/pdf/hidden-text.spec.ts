import { expect, test } from '@jest/globals';
import { drawPdf } from '../fixtures/pdf-fixture.js';
import { readPdf } from './read-pdf.js';

const visible = { text: 'Visible text of a resume', x: 40, y: 40 };

async function read(...args: Parameters<typeof drawPdf>): Promise<{ text: string; findings: string[] }> {
  const { lines, findings } = await readPdf(await drawPdf(...args));
  return { text: lines.map((line) => line.text).join('\n'), findings: findings.map(({ code }) => code) };
}

test('white text on white is kept out and reported', async () => {
  const { text, findings } = await read([
    visible,
    { text: 'kubernetes expert', x: 40, y: 80, color: 'white' },
  ]);
  expect(text).toBe(visible.text);
  expect(findings).toContain('hidden_text');
});

test('white text on a dark banner is not hidden', async () => {
  const banner = { x: 0, y: 60, width: 595, height: 60, color: '#223344' };
  const { text, findings } = await read(
    [visible, { text: 'Jane Miller', x: 40, y: 80, color: 'white' }],
    [banner],
  );
  expect(text).toContain('Jane Miller');
  expect(findings).not.toContain('hidden_text');
});

test('text under three points is kept out and reported', async () => {
  const { text, findings } = await read([visible, { text: 'golang rust', x: 40, y: 80, size: 1 }]);
  expect(text).toBe(visible.text);
  expect(findings).toContain('hidden_text');
});

test('text off the page is kept out and reported', async () => {
  const { text, findings } = await read([visible, { text: 'golang rust', x: 900, y: 80 }]);
  expect(text).toBe(visible.text);
  expect(findings).toContain('hidden_text');
});

test('a PDF without text is a failure, not an empty resume', async () => {
  await expect(
    drawPdf([], [{ x: 10, y: 10, width: 50, height: 50, color: 'red' }]).then(readPdf),
  ).rejects.toMatchObject({ code: 'no_text_layer' });
});

test('a broken PDF is corrupt', async () => {
  await expect(readPdf(Buffer.from('%PDF-1.7 and nothing else'))).rejects.toMatchObject({
    code: 'corrupt_document',
  });
});
