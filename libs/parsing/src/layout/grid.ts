import { knownHeading } from '../sections/heading-words.js';
import type { Word } from '../pdf/words.js';
import { inkColumns } from './ink-columns.js';
import { railSide } from './rail.js';
import type { Row } from './rows.js';
import { piecesOf, type Piece } from './table-cells.js';
import { tableRows } from './table-rows.js';

/** A strip of labels takes up less than this share of the width. */
const narrow = 0.4;

/** Rows below a heading that stands over both sides of a gutter; the first part may have none. */
interface Part {
  heading: Row | null;
  rows: Row[];
}

/**
 * Reads rows on both sides of a gutter as the cells of a table or a grid of cards, row by row, when they begin
 * side by side. Headings at the left with nothing beside them stand over both sides. Returns null when
 * each side is a column in its own right.
 */
export function gridOf(rows: readonly Row[], x: number): Piece[] | null {
  const parts = headedParts(rows, x);
  if (!parts) return null;
  const certain = parts.map((part) => tableOf(part.rows, x, false));
  if (!certain.some((table) => table !== null) && !standOver(parts, x)) return null;
  return parts.flatMap(({ heading, rows: own }, at) => [
    ...(heading ? [{ words: heading.words, gapBefore: 3, isRow: true }] : []),
    ...(certain[at] ?? tableOf(own, x, true) ?? flowsOf(own, x)),
  ]);
}

function tableOf(rows: readonly Row[], x: number, isGrid: boolean): Piece[] | null {
  const sides = [
    { x0: -Infinity, x1: x },
    { x0: x, x1: Math.max(...rows.map((row) => row.words.at(-1)?.x1 ?? 0)) },
  ];
  for (const columns of [inkColumns(rows), sides]) {
    if (columns.length === 2 && isLabelled(rows, columns[1]?.x0 ?? x)) continue;
    const ranges = columns.length > 1 ? tableRows(rows, columns, isGrid) : null;
    if (ranges)
      return piecesOf(
        ranges.map(([from, to]) => rows.slice(from, to)),
        columns,
      );
  }
  return null;
}

/** Cuts rows at the headings; null when one side has headings of its own which the other side ignores. */
function headedParts(rows: readonly Row[], x: number): Part[] | null {
  const [headings = [], others = []] = [leftOf, rightOf].map((sideOf) =>
    rows.filter((row) => sideOf(row, x).length === row.words.length && isKnown(row.words)),
  );
  const size = Math.min(...headings.map((row) => row.size));
  if (others.some((row) => headings.length === 0 || row.size > 0.95 * size)) return null;
  const parts: Part[] = [{ heading: null, rows: [] }];
  for (const [at, row] of rows.entries()) {
    if (!headings.includes(row)) parts.at(-1)?.rows.push(row);
    else if (isAlone(rows, at, x)) parts.push({ heading: row, rows: [] });
    else return null;
  }
  return parts.filter((part) => part.heading !== null || part.rows.length > 0);
}

/** Whether no text at the right stands beside the row, not even half a line higher or lower. */
function isAlone(rows: readonly Row[], at: number, x: number): boolean {
  const row = rows[at];
  if (!row) return false;
  return rows
    .slice(Math.max(0, at - 3), at + 4)
    .every(
      ({ y, size, words }) =>
        y - 0.75 * size > row.y + 0.2 * row.size ||
        y + 0.2 * size < row.y - 0.75 * row.size ||
        rightOf({ words }, x).length === 0,
    );
}

/** Whether a heading parts text at the right, and the text below it begins on one line at both sides. */
function standOver(parts: readonly Part[], x: number): boolean {
  return parts.some(({ heading, rows: [first] }, at) => {
    const above = parts[at - 1]?.rows ?? [];
    return (
      heading !== null &&
      above.some((row) => rightOf(row, x).length > 0) &&
      first !== undefined &&
      leftOf(first, x).length > 0 &&
      rightOf(first, x).length > 0
    );
  });
}

/** Both sides one after the other; as they stand when the left one labels the rows of the right one. */
function flowsOf(rows: readonly Row[], x: number): Piece[] {
  const sides = [rows.flatMap((row) => leftOf(row, x)), rows.flatMap((row) => rightOf(row, x))];
  const flows = isLabelled(rows, x) ? [rows.flatMap((row) => row.words)] : sides;
  return flows.filter((flow) => flow.length > 0).map((words) => ({ words, gapBefore: 2, isRow: false }));
}

/** Whether one side is a narrow strip of labels for the rows of the other. */
function isLabelled(rows: readonly Row[], x: number): boolean {
  const left = Math.min(...rows.map((row) => row.words[0]?.x0 ?? 0));
  const right = Math.max(...rows.map((row) => row.words.at(-1)?.x1 ?? 0));
  const share = (x - left) / (right - left);
  const side = railSide([...rows], x);
  if (side !== null) return side === 'left' ? share < narrow : share > 1 - narrow;
  const labels = rows.filter((row) => leftOf(row, x).length > 0);
  return share < narrow && labels.every((row) => rightOf(row, x).length > 0);
}

function isKnown(words: readonly Word[]): boolean {
  return knownHeading(words.map((word) => word.text).join(' ')) !== null;
}

function leftOf({ words }: Pick<Row, 'words'>, x: number): Word[] {
  return words.filter((word) => word.x0 < x);
}

function rightOf({ words }: Pick<Row, 'words'>, x: number): Word[] {
  return words.filter((word) => word.x0 >= x);
}
