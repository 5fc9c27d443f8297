import { findRanges } from '../dates/find-ranges.js';
import type { Line } from '../document/line.js';
import { knownHeading } from '../sections/heading-words.js';
import { bulletLength } from '../text/bullet.js';
import type { Word } from '../pdf/words.js';
import { leftRail } from './left-rail.js';
import { readingOrder, type Block } from './reading-order.js';
import { rowText } from './row-text.js';
import { rowsOf, type Row } from './rows.js';

/** Turns the words of all pages into lines in reading order. */
export function pagesToLines(pages: readonly (readonly Word[])[]): { lines: Line[]; columns: number } {
  const { blocks, columns } = readingOrder(pages);
  const lines = blocks.flatMap((block) => blockLines(block));
  let column = -1;
  for (const line of lines) {
    if (line.column !== column) line.gapBefore = Infinity;
    column = line.column;
  }
  return { lines, columns };
}

function blockLines(block: Block): Line[] {
  const rows = railRows(block.words);
  const usual = median(rows.slice(1).map((row, index) => row.y - (rows[index]?.y ?? 0)).filter((gap) => gap > 1)) ?? 12;
  const right = Math.max(...block.words.map((word) => word.x1));
  const left = Math.min(...block.words.map((word) => word.x0));
  return rows.map((row, index) => {
    const above = rows[index - 1];
    const gapBefore = above ? Math.abs(row.y - above.y) / Math.max(usual, row.size) : 3;
    return lineOf(row, block, gapBefore, right - 0.14 * (right - left));
  });
}

/** Rows in reading order; where labels stand in a strip at the left, each label goes before its own text. */
function railRows(words: Word[]): Row[] {
  const rows = rowsOf(words);
  const x = leftRail(rows);
  if (x === null) return rows;
  const ordered: Row[] = [];
  let content: Row[] = [];
  const flush = (): void => {
    ordered.push(...content);
    content = [];
  };
  for (const row of rows) {
    const label = row.words.filter((word) => word.x0 < x);
    const rest = row.words.filter((word) => word.x0 >= x);
    const text = label.map((word) => word.text).join(' ');
    const apart = label.length > 0 && rest.length > 0 && (knownHeading(text) !== null || findRanges(text).length === 0);
    if (!apart) {
      if (label.length > 0 && rest.length === 0) flush();
      content.push(row);
      continue;
    }
    flush();
    if (knownHeading(text) === null) content.push(row);
    else ordered.push({ ...row, words: label }, { ...row, words: rest });
  }
  flush();
  return ordered;
}

function lineOf(row: Row, block: Block, gapBefore: number, fullAt: number): Line {
  const { text, boldCells } = rowText(row);
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
    bullet: bulletLength(text) > 0,
    styled: null,
    gapBefore,
    column: block.column,
    full: x1 >= fullAt,
  };
}

function median(values: number[]): number | undefined {
  return [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)];
}
