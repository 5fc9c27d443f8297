import { rowsOf, type Row } from '../layout/rows.js';
import { knownHeading } from '../sections/heading-words.js';
import type { Shape } from './glyph.js';
import type { Word } from './words.js';

/** Tops and edges closer than this (points) are one. */
const aligned = 3;
/** Lines of one row of cells stand no further apart than this, in font sizes. */
const leading = 1.9;

/**
 * Tells the words beside a row of closed cells the cell they stand in where nothing closes it: every other row of a
 * striped table, the head above it, a row that goes on over the page's end. Its words keep to the columns of the
 * closed row.
 */
export function withOpenRows(words: readonly Word[]): Word[] {
  const closed = closedRows(words);
  if (closed.length === 0) return [...words];
  const free = rowsOf(words.filter(({ cell }) => !cell));
  const cells = new Map<Word, Shape>();
  closed.forEach((row, at) => {
    const [above, below] = [closed[at - 1], closed[at + 1]];
    const opened = [openBelow(free, row, below), isAlike(above, row) ? [] : openAbove(free, row, above)];
    for (const rows of opened) frameRows(rows, row, rows === opened[0] ? below : undefined, cells);
  });
  return words.map((word) => {
    const cell = cells.get(word);
    return cell ? { ...word, cell } : word;
  });
}

/** The frames of each row of cells that touch each other, from top to bottom. */
function closedRows(words: readonly Word[]): Shape[][] {
  const rows: Shape[][] = [];
  const frames = [...new Set(words.flatMap(({ cell }) => cell ?? []))].sort(
    (a, b) => a.y0 - b.y0 || a.x0 - b.x0,
  );
  for (const frame of frames) {
    const row = rows.at(-1);
    if (row?.[0] && Math.abs(row[0].y0 - frame.y0) < aligned) row.push(frame);
    else rows.push([frame]);
  }
  for (const row of rows) row.sort((a, b) => a.x0 - b.x0);
  return rows.filter(
    (row) =>
      row.length > 1 &&
      row.every(({ x0 }, at) => at === 0 || Math.abs(x0 - (row[at - 1]?.x1 ?? 0)) < aligned),
  );
}

function isAlike(one: readonly Shape[] | undefined, other: readonly Shape[] | undefined): boolean {
  return (
    one?.length === other?.length &&
    (one ?? []).every(({ x0 }, at) => Math.abs(x0 - (other?.[at]?.x0 ?? 0)) < aligned)
  );
}

/** The lines right below a row of cells; up to the next row of the same table all of them or none. */
function openBelow(free: readonly Row[], row: readonly Shape[], next: readonly Shape[] | undefined): Row[] {
  const from = bottomOf(row);
  const to = next?.[0]?.y0 ?? Infinity;
  const lines = free.filter(({ y, size }) => y - 0.3 * size > from && y - 0.3 * size < to);
  const own = run(lines, row, from);
  return isAlike(row, next) && own.length < lines.length ? [] : own;
}

function openAbove(free: readonly Row[], row: readonly Shape[], last: readonly Shape[] | undefined): Row[] {
  const [from, to] = [last ? bottomOf(last) : -Infinity, row[0]?.y0 ?? 0];
  const lines = free.filter(({ y, size }) => y - 0.3 * size > from && y - 0.3 * size < to);
  return run(lines.toReversed(), row, to).toReversed();
}

/** The lines from the edge of the row on that follow each other closely and keep to its columns. */
function run(lines: readonly Row[], row: readonly Shape[], edge: number): Row[] {
  let last = edge;
  const end = lines.findIndex((line) => {
    const isApart = Math.abs(line.y - last) > leading * line.size;
    last = line.y;
    return isApart || !keepsTo(line, row) || isHeading(line);
  });
  const own = lines.slice(0, end < 0 ? lines.length : end);
  return own.some((line) => columnsOf(line, row) > 1) ? own : [];
}

function keepsTo({ words }: Row, row: readonly Shape[]): boolean {
  return words.every((word) => row.some(({ x0, x1 }) => word.x0 > x0 - 1 && word.x1 < x1 + 1));
}

function columnsOf({ words }: Row, row: readonly Shape[]): number {
  return row.filter(({ x0, x1 }) => words.some((word) => word.x0 > x0 - 1 && word.x1 < x1 + 1)).length;
}

function isHeading({ words }: Row): boolean {
  return knownHeading(words.map(({ text }) => text).join(' ')) !== null;
}

/** Closes the cells around the lines: up to the row beside them, and to the next one where that is of the same table. */
function frameRows(
  lines: readonly Row[],
  row: readonly Shape[],
  next: readonly Shape[] | undefined,
  cells: Map<Word, Shape>,
): void {
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last || first.words.some((word) => cells.has(word))) return;
  const isBelow = first.y > (row[0]?.y0 ?? 0);
  const end = isAlike(row, next) && next?.[0] ? next[0].y0 : last.y + 0.4 * last.size;
  const [y0, y1] = isBelow ? [bottomOf(row), end] : [first.y - first.size, row[0]?.y0 ?? 0];
  for (const { x0, x1 } of row) {
    const frame = { x0, x1, y0, y1 };
    for (const word of lines.flatMap(({ words }) => words))
      if (word.x0 > x0 - 1 && word.x1 < x1 + 1 && !cells.has(word)) cells.set(word, frame);
  }
}

function bottomOf(row: readonly Shape[]): number {
  return Math.max(...row.map(({ y1 }) => y1));
}
