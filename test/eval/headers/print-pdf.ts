import { Buffer } from 'node:buffer';
import PdfKit from 'pdfkit';
import { madeAt } from '../../corpus/layouts/layout.js';
import { shown, usualSize, type Run, type StyledLine } from './styled-line.js';

const left = 50;
const top = 50;
const bottom = 790;
const itemIndent = 14;

interface Word {
  text: string;
  font: string;
  size: number;
  width: number;
  /** White space in front of it. */
  lead: number;
}

/** Prints lines in one column, wrapped at `width` points; what stands at the right narrows its first line. */
export async function printPdf(lines: readonly StyledLine[], width: number): Promise<Uint8Array> {
  const document = new PdfKit({ size: 'A4', margin: 0, info: { CreationDate: madeAt } });
  let y = top;
  const draw = (words: readonly Word[], x: number, at: number): void => {
    for (const word of words) {
      x += word.lead;
      document.font(word.font).fontSize(word.size).text(word.text, x, at, { lineBreak: false });
      x += word.width;
    }
  };
  for (const line of lines) {
    const indent = line.kind === 'item' ? itemIndent : 0;
    const right = wordsOf(document, line.right ?? []);
    const rightWidth = widthOf(right);
    const rows = wrapped(wordsOf(document, line.left), width - indent, rightWidth > 0 ? rightWidth + 16 : 0);
    y += line.gap * usualSize * 1.2;
    rows.forEach((row, index) => {
      const height = 1.25 * Math.max(...row.map(({ size }) => size));
      if (y + height > bottom) {
        document.addPage();
        y = top;
      }
      if (indent > 0 && index === 0) document.font('Helvetica').fontSize(usualSize).text('•', left + 2, y, { lineBreak: false });
      draw(row, left + indent, y);
      if (index === 0 && rightWidth > 0) draw(right, left + width - rightWidth, y);
      y += height;
    });
  } // prettier-ignore
  document.end();
  const chunks: Uint8Array[] = [];
  for await (const chunk of document as AsyncIterable<Uint8Array>) chunks.push(chunk);
  return new Uint8Array(Buffer.concat(chunks));
}

function wordsOf(document: InstanceType<typeof PdfKit>, runs: readonly Run[]): Word[] {
  const words: Word[] = [];
  let lead = 0;
  for (const run of runs) {
    const font = run.bold ? 'Helvetica-Bold' : run.italic ? 'Helvetica-Oblique' : 'Helvetica';
    const size = run.size ?? usualSize;
    const measure = (text: string): number => document.font(font).fontSize(size).widthOfString(text);
    for (const piece of shown(run).split(/(\s+)/)) {
      if (piece === '') continue;
      if (/^\s+$/.test(piece)) lead += piece.includes('\t') ? 40 : measure(piece);
      else {
        words.push({ text: piece, font, size, width: measure(piece), lead });
        lead = 0;
      }
    }
  }
  return words;
}

function widthOf(words: readonly Word[]): number {
  return words.reduce((sum, { width, lead }) => sum + width + lead, 0);
}

/** Words in rows no wider than the column; the first row leaves room at its right. */
function wrapped(words: readonly Word[], width: number, room: number): Word[][] {
  const rows: Word[][] = [];
  let used = Infinity;
  for (const word of words) {
    const limit = rows.length <= 1 ? width - room : width;
    const row = rows.at(-1);
    if (!row || (word.lead > 0 && used + word.lead + word.width > limit)) {
      rows.push([{ ...word, lead: 0 }]);
      used = word.width;
    } else {
      row.push(word);
      used += word.lead + word.width;
    }
  }
  return rows;
}
