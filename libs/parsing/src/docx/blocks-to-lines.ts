import { findRanges } from '../dates/find-ranges.js';
import type { Line } from '../document/line.js';
import { knownHeading } from '../sections/heading-words.js';
import { bulletLength } from '../text/bullet.js';
import { cleanText, joinSpacedLetters } from '../text/clean-text.js';
import type { Block, Paragraph, Run, Table } from './blocks.js';

/** Turns blocks into lines in reading order; cells that stand side by side as columns are numbered as such. */
export class LineWriter {
  readonly lines: Line[] = [];
  private columns = 0;
  private blank = 1;

  write(blocks: readonly Block[], column = 0): void {
    for (const block of blocks) {
      if (block.kind === 'paragraph') this.paragraph(block, column);
      else if (block.kind === 'table') this.table(block, column);
      else this.write(block.blocks, 10 * ++this.columns + 1);
    }
  }

  private paragraph(paragraph: Paragraph, column: number): void {
    const lines = linesOf(paragraph.runs);
    if (lines.length === 0) this.blank = 2;
    lines.forEach((runs, index) => this.line(paragraph, [runs], column, index === 0));
  }

  /** Short cells side by side make one line of cells; longer ones are columns, read one after the other. */
  private table(table: Table, column: number): void {
    const rows = table.rows.map((cells) => cells.filter((cell) => hasText(cell)));
    const isGrid = rows.some(
      (cells) => cells.filter((cell) => cell.length > 1 && textLength(cell) > 80).length > 1,
    );
    const first = 10 * (this.columns + 1);
    if (isGrid) this.columns++;
    for (const cells of rows) {
      if (isGrid && cells.length > 1) {
        cells.forEach((cell, index) => this.write(cell, first + index + 1));
        continue;
      }
      this.blank = Math.max(this.blank, 1.4);
      this.row(cells, column);
    }
  }

  private row(cells: Block[][], column: number): void {
    const openings = cells.map((cell) => opening(cell));
    const heading = cells.length > 1 && openings[0] && knownHeading(plain(openings[0].first)) !== null;
    const joins =
      cells.length > 1 &&
      !heading &&
      openings.every((one) => one !== null && (one.rest.length === 0 || isLabel(openings, one)));
    if (!joins) {
      for (const cell of cells) this.write(cell, column);
      return;
    }
    const [lead] = openings;
    if (lead)
      this.line(
        lead.first,
        openings.map((one) => one?.first.runs ?? []),
        column,
        true,
      );
    for (const one of openings) this.write(one?.rest ?? [], column);
  }

  private line(paragraph: Paragraph, cells: readonly Run[][], column: number, isFirst: boolean): void {
    const parts = cells.map((runs) => tidy(runs.map(({ text }) => text).join(''))).filter(Boolean);
    const text = parts.join('\t');
    if (!text) return;
    const size = Math.max(
      ...cells
        .flat()
        .filter((run) => run.text.trim())
        .map((run) => run.size),
    );
    const boldCells = cells.flatMap((runs) => cellWeights(runs));
    const previous = this.lines.at(-1);
    const isColumnTop = previous !== undefined && previous.column !== column;
    const gap = paragraph.spaceBefore >= 6 ? Math.max(this.blank, 1.5) : this.blank;
    this.lines.push({
      text,
      start: 0,
      page: paragraph.page,
      x: paragraph.indent,
      y: 0,
      width: 0,
      height: 0,
      size,
      bold: boldCells.every(Boolean),
      boldCells,
      bullet: paragraph.list || bulletLength(text) > 0,
      styled: paragraph.rank,
      gapBefore: isColumnTop || !previous ? Infinity : isFirst ? gap : 1,
      column,
      furniture: false,
      full: false,
    });
    this.blank = 1;
  }
}

/** The first paragraph of a cell and what follows it, or null when the cell opens with something else. */
function opening(cell: readonly Block[]): { first: Paragraph; rest: Block[] } | null {
  const at = cell.findIndex((block) => block.kind !== 'paragraph' || plain(block) !== '');
  const first = cell[at];
  if (first?.kind !== 'paragraph' || first.runs.some(({ text }) => text.includes('\n'))) return null;
  return {
    first,
    rest: cell.slice(at + 1).filter((block) => block.kind !== 'paragraph' || plain(block) !== ''),
  };
}

/** A cell of several paragraphs still joins its row when the cells beside it are labels: dates or a few words. */
function isLabel(openings: readonly ReturnType<typeof opening>[], own: { first: Paragraph }): boolean {
  if (own.first.list) return false;
  const others = openings.filter((one) => one !== null && one.first !== own.first);
  return others.every(
    (one) =>
      one &&
      one.rest.length === 0 &&
      (plain(one.first).length < 30 || findRanges(plain(one.first)).length > 0),
  );
}

/** Runs parted at line breaks, without empty lines. */
function linesOf(runs: readonly Run[]): Run[][] {
  const lines: Run[][] = [[]];
  for (const run of runs) {
    run.text.split('\n').forEach((text, index) => {
      if (index > 0) lines.push([]);
      lines.at(-1)?.push({ ...run, text });
    });
  }
  return lines.filter((line) => line.some(({ text }) => text.trim()));
}

/** Tabs and runs of spaces part cells; letter-spaced words are joined. */
function tidy(raw: string): string {
  return joinSpacedLetters(cleanText(raw).trim().replaceAll('\n', ' '))
    .replace(/ {4,}/g, '\t')
    .replace(/ {0,3}\t[\t ]*/g, '\t')
    .replace(/ {2,}/g, ' ');
}

/** Whether each tab-separated cell is mostly bold. */
function cellWeights(runs: readonly Run[]): boolean[] {
  const weights: number[] = [0];
  for (const run of runs) {
    run.text.split('\t').forEach((text, index) => {
      if (index > 0 && weights.length > 0) weights.push(0);
      weights[weights.length - 1] = (weights.at(-1) ?? 0) + text.trim().length * (run.bold ? 1 : -1);
    });
  }
  const used = weights.filter((weight) => weight !== 0);
  return (used.length > 0 ? used : [0]).map((weight) => weight > 0);
}

function plain(paragraph: Paragraph): string {
  return paragraph.runs
    .map(({ text }) => text)
    .join('')
    .trim();
}

function textLength(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => {
    if (block.kind === 'paragraph') return sum + plain(block).length;
    const inner = block.kind === 'table' ? block.rows.flat(2) : block.blocks;
    return sum + textLength(inner);
  }, 0);
}

function hasText(blocks: readonly Block[]): boolean {
  return textLength(blocks) > 0;
}
