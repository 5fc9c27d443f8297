import type { Line } from '../document/line.js';
import { bulletLength } from '../text/bullet.js';
import type { Word } from '../pdf/words.js';
import { mendAddresses } from './address-wraps.js';
import { isUnbreakable } from './columns.js';
import { besideDates } from './date-rail.js';
import { mendDates } from './date-wraps.js';
import { mendHeads } from './head-wraps.js';
import { railRows } from './left-rail.js';
import { markFurniture } from './page-furniture.js';
import { withoutMargins } from './page-margins.js';
import { readingOrder, type Block } from './reading-order.js';
import { rowText } from './row-text.js';
import { rowsOf, type Row } from './rows.js';
import { drawsBlanks, withRuns } from './runs.js';

/** Turns the words of all pages into lines in reading order. */
export function pagesToLines(pages: readonly (readonly Word[])[]): { lines: Line[]; columns: number } {
  const { bodies, margins } = withoutMargins(pages);
  const { blocks, columns } = readingOrder(bodies);
  const edges = rightEdges(blocks);
  const rowsIn = drawsBlanks(bodies) ? (words: readonly Word[]) => withRuns(rowsOf(words)) : rowsOf;
  const lines = [...blocks, ...margins].flatMap((block) =>
    blockLines(block, rowsIn(block.words), edges.get(block.column)),
  );
  markFurniture(lines);
  let column = -1;
  for (const line of lines) {
    if (line.column !== column) line.gapBefore = Infinity;
    column = line.column;
  }
  return { lines, columns };
}

/** Where the text of each column ends, over all pages: what stands between two tables is too short to tell. */
function rightEdges(blocks: readonly Block[]): Map<number, number> {
  const edges = new Map<number, number>();
  for (const { column, words } of blocks) edges.set(column, Math.max(edges.get(column) ?? 0, rightOf(words)));
  return edges;
}

function rightOf(words: readonly Word[]): number {
  return Math.max(...words.filter((word) => !isUnbreakable(word)).map((word) => word.x1));
}

function blockLines(block: Block, drawn: readonly Row[], edge = -Infinity): Line[] {
  const rows = mendHeads(railRows(mendDates(besideDates(mendAddresses(drawn)))));
  const usual =
    median(
      rows
        .slice(1)
        .map((row, index) => row.y - (rows[index]?.bottom ?? rows[index]?.y ?? 0))
        .filter((gap) => gap > 1),
    ) ?? 12;
  const right = block.isPiece ? rightOf(block.words) : Math.max(edge, rightOf(block.words));
  const left = Math.min(...block.words.map((word) => word.x0));
  return rows.map((row, index) => {
    const above = rows[index - 1];
    const gapBefore = above
      ? Math.abs(row.y - (above.bottom ?? above.y)) / Math.max(usual, row.size)
      : (block.gapBefore ?? 3);
    const isEnd = block.isPiece && index === rows.length - 1;
    const full = !block.isRow && !isEnd && isFull(row, rows[index + 1], left, right);
    return lineOf(row, block, gapBefore, full);
  });
}

/** Whether the next row's first word would not have fitted on this one. */
function isFull(row: Row, next: Row | undefined, left: number, right: number): boolean {
  const end = Math.max(...row.words.map((word) => word.x1));
  const [word] = next?.words ?? [];
  if (!next || !word) return end >= right - 0.14 * (right - left);
  return end + 0.25 * row.size + (word.x1 - word.x0) > right;
}

function lineOf(row: Row, block: Block, gapBefore: number, full: boolean): Line {
  const { text, boldCells, looks } = rowText(row);
  const x = row.words[0]?.x0 ?? 0;
  const x1 = Math.max(...row.words.map((word) => word.x1));
  return {
    text,
    start: 0,
    page: block.page,
    x,
    y: row.y - row.size,
    width: x1 - x,
    height: row.size * 1.2,
    size: Math.round(row.size * 10) / 10,
    bold: boldCells.every(Boolean),
    boldCells,
    looks,
    bullet: bulletLength(text) > 0,
    styled: null,
    gapBefore,
    column: block.column,
    furniture: block.isFurniture ?? false,
    full,
  };
}

function median(values: number[]): number | undefined {
  return [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)];
}
