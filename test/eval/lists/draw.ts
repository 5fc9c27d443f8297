import { Paragraph, Table, TableCell, TableRow, TextRun, type FileChild } from 'docx';
import Pdf from 'pdfkit';
import { drawDocx } from '../../../libs/parsing/src/fixtures/docx-fixture.js';
import type { Row } from './sample.js';

/** Draws rows as a file; a row set as heading opens a section. */
export interface DrawnRow extends Row {
  heading?: boolean;
}

export const formats = ['txt', 'html', 'docx', 'pdf', 'narrow pdf'] as const;
export type Format = (typeof formats)[number];

/** The bytes of a resume of these rows. */
export function draw(rows: readonly DrawnRow[], format: Format): Promise<Uint8Array> {
  if (format === 'txt') return Promise.resolve(Buffer.from(plainText(rows)));
  if (format === 'html') return Promise.resolve(Buffer.from(html(rows)));
  if (format === 'docx') return docx(rows);
  return pdf(rows, format === 'pdf' ? 500 : 190);
}

function plainText(rows: readonly DrawnRow[]): string {
  const width = Math.max(
    ...rows.filter(({ look }) => look === 'label').map(({ cells }) => cells[0]!.length),
    0,
  );
  return rows
    .map((row) => {
      const space = row.heading || row.apart ? '\n' : '';
      if (row.heading) return `${space}${row.cells[0]!.toUpperCase()}`;
      const cells = row.look === 'label' ? [row.cells[0]!.padEnd(width), ...row.cells.slice(1)] : row.cells;
      const text =
        row.look === 'columns'
          ? cells
              .map((cell) => cell.padEnd(36))
              .join('')
              .trimEnd()
          : cells.join('    ');
      return `${space}${row.bullet ? '- ' : ''}${text}`;
    })
    .join('\n');
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}

function html(rows: readonly DrawnRow[]): string {
  const cell = (row: DrawnRow, at: number): string =>
    row.bold?.[at] ? `<b>${escape(row.cells[at]!)}</b>` : escape(row.cells[at]!);
  const body = rows.map((row) => {
    if (row.heading) return `<h2>${escape(row.cells[0]!)}</h2>`;
    const space = row.apart ? ' style="margin-top:12pt"' : '';
    const cells = row.cells.map((_, at) => cell(row, at));
    if (row.look === 'chips')
      return `<p${space}>${cells.map((text) => `<span class="chip">${text}</span>`).join(' ')}</p>`;
    if (cells.length > 1)
      return `<table><tr>${cells.map((text) => `<td>${text}</td>`).join('')}</tr></table>`;
    if (row.bullet) return `<ul><li>${cells[0]}</li></ul>`;
    return `<p${space}>${cells[0]}</p>`;
  });
  return `<html><head><style>p{margin:0}ul{margin:0}.chip{display:inline-block;padding:2pt 6pt;margin:2pt;border-radius:4pt}</style></head><body>${body.join('\n')}</body></html>`;
}

async function docx(rows: readonly DrawnRow[]): Promise<Uint8Array> {
  const children: FileChild[] = [];
  const run = (row: DrawnRow, at: number): TextRun =>
    new TextRun({
      text: row.cells[at]!,
      bold: row.heading || row.bold?.[at] === true,
      size: row.heading ? 28 : 20,
    });
  let table: DrawnRow[] = [];
  const settle = (): void => {
    if (table.length > 0)
      children.push(
        new Table({
          rows: table.map(
            (row) =>
              new TableRow({
                children: row.cells.map(
                  (_, at) => new TableCell({ children: [new Paragraph({ children: [run(row, at)] })] }),
                ),
              }),
          ),
        }),
      );
    table = [];
  };
  for (const row of rows) {
    if (row.look === 'label' || row.look === 'columns') {
      if (row.apart) settle();
      table.push(row);
      continue;
    }
    settle();
    const joint = row.look === 'chips' ? '   ' : '\t';
    children.push(
      new Paragraph({
        ...(row.bullet && { bullet: { level: 0 } }),
        spacing: { before: row.heading ? 240 : row.apart ? 160 : 0 },
        children: row.cells.flatMap((_, at) =>
          at > 0 ? [new TextRun(joint), run(row, at)] : [run(row, at)],
        ),
      }),
    );
  }
  settle();
  return drawDocx(children);
}

function pdf(rows: readonly DrawnRow[], width: number): Promise<Uint8Array> {
  const page = new Pdf({ size: 'A4', margin: 0, compress: true });
  const chunks: Buffer[] = [];
  page.on('data', (chunk: Buffer) => chunks.push(chunk));
  const left = 48;
  let y = 48;
  const step = 13;
  const set = (bold: boolean, size = 10): void =>
    void page
      .font(bold ? 'Helvetica-Bold' : 'Helvetica')
      .fontSize(size)
      .fillColor('black');
  const write = (text: string, x: number, at: number, wide: number): number => {
    let line = '';
    let below = at;
    for (const word of text.split(' ')) {
      const longer = line ? `${line} ${word}` : word;
      if (line && page.widthOfString(longer) > wide) {
        page.text(line, x, below, { lineBreak: false });
        below += step;
        line = word;
      } else line = longer;
    }
    page.text(line, x, below, { lineBreak: false });
    return below + step;
  };
  for (const row of rows) {
    if (y > 740) {
      page.addPage();
      y = 48;
    }
    if (row.heading || row.apart) y += row.heading ? 12 : 7;
    set(row.heading ?? row.bold?.[0] ?? false, row.heading ? 13 : 10);
    const cells = row.cells.map((cell) => cell.replace(/\s?[●○]+/gu, ''));
    const mark = row.bullet ? 10 : 0;
    if (mark) page.text('•', left, y, { lineBreak: false });
    if (row.look === 'chips') {
      let x = left;
      for (const cell of cells) {
        const wide = page.widthOfString(cell) + 12;
        if (x + wide > left + width) [x, y] = [left, y + 19];
        page.roundedRect(x, y - 3, wide, 15, 4).fill('#dde6f0');
        set(row.bold?.[0] ?? false);
        page.text(cell, x + 6, y, { lineBreak: false });
        x += wide + 5;
      }
      y += 19;
    } else if (row.look === 'right' && cells.length === 2) {
      const wide = page.widthOfString(cells[1]!);
      const end = write(cells[0]!, left + mark, y, width - wide - 24);
      set(row.bold?.[1] ?? false);
      if (cells[1]) page.text(cells[1], left + width - wide, y, { lineBreak: false });
      y = end;
    } else if (cells.length > 1) {
      const first = row.look === 'label' ? Math.min(120, width * 0.4) : width / cells.length;
      let end = y;
      cells.forEach((cell, at) => {
        set(row.bold?.[at] ?? false);
        const x = row.look === 'label' ? left + at * first : left + at * first;
        const wide = row.look === 'label' && at > 0 ? width - first : first - 10;
        if (cell) end = Math.max(end, write(cell, x, y, wide));
      });
      y = end;
    } else y = write(cells[0]!, left + mark, y, width - mark);
    if (row.bar !== undefined) {
      page
        .rect(left, y, 120, 4)
        .fill('#dddddd')
        .rect(left, y, 120 * row.bar, 4)
        .fill('#335577');
      y += 10;
    }
  }
  return new Promise((resolve) => {
    page.on('end', () => resolve(Buffer.concat(chunks)));
    page.end();
  });
}
