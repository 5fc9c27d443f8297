import { findRanges } from '../dates/find-ranges.js';
import type { Line } from '../document/line.js';
import { bulletLength } from '../text/bullet.js';
import type { Block, Paragraph, Run, Table } from './blocks.js';
import { isSectionHeading, plainText } from './cell-text.js';
import { markHardWraps } from './hard-wraps.js';
import { cellWeights, linesOf, looksOf, tidy } from './line-cells.js';
import { heightOf, measureGaps, type Gap } from './line-gaps.js';
import { bandsOf } from './table-bands.js';

/** The lines of these blocks in reading order; cells that stand side by side as columns are numbered as such. */
export function blocksToLines(blocks: readonly Block[]): Line[] {
  const writer = new LineWriter();
  writer.write(blocks);
  measureGaps(writer.lines, writer.gaps);
  markHardWraps(writer.lines);
  return writer.lines;
}

class LineWriter {
  readonly lines: Line[] = [];
  readonly gaps: Gap[] = [];
  private columns = 0;
  /** White space since the last line, in points. */
  private after = 0;
  private blank = 0;
  private opensRow = false;

  write(blocks: readonly Block[], column = 0): void {
    for (const block of blocks) {
      if (block.kind === 'paragraph') this.paragraph(block, column);
      else if (block.kind === 'table') this.table(block, column);
      else if (block.kind === 'columns') this.side(block.columns, this.newColumns(0));
      else this.write(block.blocks, this.newColumns(0) + 1);
    }
  }

  private paragraph(paragraph: Paragraph, column: number): void {
    const lines = linesOf(paragraph.runs);
    if (lines.length === 0)
      this.blank +=
        Math.max(this.after, paragraph.spaceBefore) + heightOf(this.lines.at(-1)?.size ?? usualSize);
    lines.forEach((runs, index) => this.line(paragraph, [runs], column, index === 0));
    this.after = paragraph.spaceAfter;
  }

  /** Columns within a column share its number as a prefix. */
  private newColumns(column: number): number {
    return column > 0 && column < 1000 ? 10 * column : 10 * ++this.columns;
  }

  private side(columns: readonly Block[][], first: number): void {
    columns.forEach((blocks, index) => this.write(blocks, first + Math.min(index + 1, 9)));
  }

  /**
   * Short cells side by side make one line of cells; longer ones are columns, read one after the other. In a table of
   * several such rows they are the cells of its entries, and no columns of the page.
   */
  private table(table: Table, column: number): void {
    const bands = bandsOf(table);
    const wide = bands.filter((band) => band.kind === 'row' && band.isGrid && band.cells.length > 1);
    const isLaidOut = bands.some((band) => band.kind === 'columns' || band.isGrid);
    const first = isLaidOut ? this.newColumns(column) : 0;
    for (const band of bands) {
      if (band.kind === 'columns') this.side(band.columns, first);
      else if (band.isGrid && band.cells.length > 1 && wide.length < 2) this.side(band.cells, first);
      else {
        this.opensRow = true;
        this.row(band.cells, column);
      }
    }
  }

  private row(cells: Block[][], column: number): void {
    const openings = cells.map((cell) => opening(cell));
    const [head = [], ...beside] = cells;
    // A heading in the margin stands above the row of its section's first entry.
    if (beside.length > 0 && openings[0] && isSectionHeading(openings[0].first)) {
      this.write(head, column);
      this.row(beside, column);
      return;
    }
    const joins =
      beside.length > 0 &&
      openings.every((one) => one !== null && (one.rest.length === 0 || isLabel(openings, one)));
    const [lead] = openings;
    if (!joins || !lead) {
      for (const cell of cells) this.write(cell, column);
      return;
    }
    const firstLines = openings.map((one) => one?.first.runs ?? []);
    this.line(lead.first, firstLines, column, true);
    for (const one of openings) this.write(one?.rest ?? [], column);
  }

  private line(paragraph: Paragraph, cells: readonly Run[][], column: number, isFirst: boolean): void {
    const parts = cells.map((runs) => tidy(runs.map(({ text }) => text).join(''))).filter(Boolean);
    const text = parts.join('\t');
    if (!text) return;
    const sizes = cells.flat().flatMap((run) => (run.text.trim() ? [run.size] : []));
    const size = Math.max(...sizes);
    const boldCells = cells.flatMap((runs) => cellWeights(runs));
    const above = this.lines.at(-1);
    const white = isFirst ? Math.max(this.after, paragraph.spaceBefore) + this.blank : 0;
    const isTop = !above || above.column !== column;
    this.gaps.push({ points: isTop ? Infinity : heightOf(size) + white, isRow: this.opensRow });
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
      looks: looksOf(text, cells.flat()),
      bullet: (isFirst && paragraph.list) || bulletLength(text) > 0,
      styled: paragraph.rank,
      gapBefore: 1,
      column,
      furniture: paragraph.isFurniture === true,
      full: false,
    });
    this.blank = 0;
    this.opensRow = false;
  }
}

/** Points; the height of empty lines above all text. */
const usualSize = 11;

/** The first paragraph of a cell and what follows it, or null when the cell opens with something else. */
function opening(cell: readonly Block[]): { first: Paragraph; rest: Block[] } | null {
  const at = cell.findIndex((block) => block.kind !== 'paragraph' || plainText(block) !== '');
  const first = cell[at];
  if (first?.kind !== 'paragraph' || first.runs.some(({ text }) => text.includes('\n'))) return null;
  return {
    first,
    rest: cell.slice(at + 1).filter((block) => block.kind !== 'paragraph' || plainText(block) !== ''),
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
      (plainText(one.first).length < 30 || findRanges(plainText(one.first)).length > 0),
  );
}
