import { expect, test } from '@jest/globals';
import Pdf from 'pdfkit';
import { drawPdf } from '../fixtures/pdf-fixture.js';
import { splitHidden } from './hidden-text.js';
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

const dark = '#223344';
const box = { x: 30, y: 70, width: 300, height: 30, color: dark };
const lost = { text: 'golang rust', x: 40, y: 80 };

test.each([
  ['of the colour of its box', [{ ...lost, color: dark }], [box]],
  ['hardly paler than the paper', [{ ...lost, color: '#f6f6f6' }], []],
  [
    'white on a white box in a dark one',
    [{ ...lost, color: 'white' }],
    [box, { ...box, x: 35, color: 'white' }],
  ],
])('text %s is kept out and reported', async (_, texts, boxes) => {
  const { text, findings } = await read([visible, ...texts], boxes);
  expect(text).toBe(visible.text);
  expect(findings).toContain('hidden_text');
});

async function drawn(draw: (pdf: PDFKit.PDFDocument) => void): Promise<string> {
  const pdf = new Pdf({ size: 'A4', margin: 0 });
  const chunks: Buffer[] = [];
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
  pdf.fontSize(10).text(visible.text, 40, 40, { lineBreak: false });
  draw(pdf);
  const ended = new Promise((resolve) => pdf.on('end', resolve));
  pdf.end();
  await ended;
  return (await readPdf(Buffer.concat(chunks))).lines.map((line) => line.text).join('\n');
}

const write = (pdf: PDFKit.PDFDocument) =>
  pdf.fillColor('black').text('golang rust', 40, 80, { lineBreak: false });

test('text painted over or clipped away is kept out', async () => {
  expect(await drawn((pdf) => write(pdf).rect(30, 70, 300, 30).fill('white'))).toBe(visible.text);
  expect(await drawn((pdf) => write(pdf.save().rect(300, 300, 50, 50).clip()))).toBe(visible.text);
});

const clipped = (pdf: PDFKit.PDFDocument) => pdf.save().rect(300, 300, 50, 50).clip();

test('text is seen beneath what is see-through, blank in the middle, or clipped away itself', async () => {
  const both = `${visible.text}\ngolang rust`;
  expect(await drawn((pdf) => write(pdf).fillOpacity(0.6).rect(30, 70, 300, 30).fill('yellow'))).toBe(both);
  expect(
    await drawn((pdf) => write(pdf).rect(30, 70, 300, 30).rect(31, 71, 298, 28).fill('black', 'even-odd')),
  ).toBe(both);
  expect(await drawn((pdf) => clipped(write(pdf)).rect(30, 70, 300, 30).fill('white').restore())).toBe(both);
});

test('many white letters over many areas are read in time', async () => {
  const glyph = { text: 'a', x0: 500, x1: 505, y: 500, size: 10, font: '', color: '#ffffff', hidden: false };
  const area = { at: 0, x0: 0, y0: 0, x1: 9, y1: 9, color: '#ffffff', isSolid: true };
  const page = { width: 595, height: 842, marks: [], shapes: [] };
  const glyphs = Array.from({ length: 50_000 }, () => glyph);
  const areas = Array.from({ length: 30_000 }, () => area);
  expect(splitHidden({ ...page, glyphs, areas }).hidden).toHaveLength(50_000);
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
