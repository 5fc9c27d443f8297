import { knownHeading } from '../sections/heading-words.js';
import type { Word } from '../pdf/words.js';
import { inkColumns } from './ink-columns.js';
import { isFormAt, railSide } from './rail.js';
import { rowText } from './row-text.js';
import type { Row } from './rows.js';
import { piecesOf, type Piece } from './table-cells.js';
import { tableRows } from './table-rows.js';

/** A strip of labels takes up less than this share of the width. */
const narrow = 0.45;

/** Bullets and their text begin this far apart at most, in points. */
const indent = 14;

/** The two sides of a gutter at `x`. */
interface Frame {
  x: number;
  left: number;
  right: number;
  /** Where the lines at the right begin, when they begin below each other. */
  edge: number | null;
}

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
  const frame = frameOf(rows, x);
  const certain = parts.map((part) => tableOf(part.rows, frame, false));
  if (!certain.some((table) => table !== null) && !standOver(parts, x)) return null;
  const read = parts.map(
    ({ rows: own }, at) => certain[at] ?? tableOf(own, frame, true) ?? flowsOf(own, frame),
  );
  if (read.every((pieces, at) => isAcross(pieces, parts[at])))
    return [{ words: rows.flatMap((row) => row.words), gapBefore: 2.5, isRow: false }];
  return parts.flatMap(({ heading }, at) => [
    ...(heading ? [{ words: heading.words, gapBefore: 3, isRow: true }] : []),
    ...(read[at] ?? []),
  ]);
}

/** Whether the rows of a part are read across as they stand. */
function isAcross(pieces: readonly Piece[], part: Part | undefined): boolean {
  const words = part?.rows.reduce((sum, row) => sum + row.words.length, 0);
  return pieces.length === 0 || (pieces.length === 1 && pieces[0]?.words.length === words);
}

function tableOf(rows: readonly Row[], frame: Frame, isGrid: boolean): Piece[] | null {
  const sides = [
    { x0: -Infinity, x1: frame.x },
    { x0: frame.x, x1: frame.right },
  ];
  for (const columns of [inkColumns(rows), sides]) {
    if (columns.length === 2 && isLabelled(rows, { ...frame, x: columns[1]?.x0 ?? frame.x })) continue;
    const ranges = columns.length > 1 ? tableRows(rows, columns, isGrid) : null;
    // One line per row, such as a skill and its level: it is read across as it stands.
    if (ranges && ranges.length < 0.8 * rows.length)
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
    rows.filter((row) => sideOf(row, x).length === row.words.length && isKnown(row)),
  );
  const size = Math.min(...headings.map((row) => row.size));
  const twins = rows.filter((row) => hasTwoHeadings(row, x));
  if (
    [...others, ...twins, ...wrappedHeadings(rows, x)].some(
      (row) => headings.length === 0 || row.size > 0.95 * size,
    )
  )
    return null;
  const looks = new Set(headings.map((row) => lookOf(row)));
  const alike = rows.filter((row) => looks.has(lookOf(row)));
  const share = alike.length / rows.length;
  const parts: Part[] = [{ heading: null, rows: [] }];
  for (const [at, row] of rows.entries()) {
    const isHeading = headings.includes(row);
    if ((isHeading || (share < 0.25 && alike.includes(row))) && isAlone(rows, at, x))
      parts.push({ heading: row, rows: [] });
    else if (isHeading) return null;
    else parts.at(-1)?.rows.push(row);
  }
  return parts.filter((part) => part.heading !== null || part.rows.length > 0);
}

function hasTwoHeadings(row: Row, x: number): boolean {
  const [left, right] = [leftOf(row, x), rightOf(row, x)];
  return (
    left.length > 0 &&
    right.length > 0 &&
    isKnown({ ...row, words: left }) &&
    isKnown({ ...row, words: right })
  );
}

/** Headings at the right which a narrow column broke in two. */
function wrappedHeadings(rows: readonly Row[], x: number): Row[] {
  const lines = rows
    .map((row) => ({ ...row, words: rightOf(row, x) }))
    .filter((row) => row.words.length > 0 && row.words.length <= 3);
  return lines.filter((row, at) => {
    const next = lines[at + 1];
    return next?.size === row.size && isKnown({ ...row, words: [...row.words, ...next.words] });
  });
}

/** Headings of one resume are set alike, whatever they say. */
function lookOf({ words, size }: Row): string {
  const text = words.map((word) => word.text).join('');
  const isBold = words.every((word) => word.bold);
  return [
    isBold,
    text === text.toUpperCase(),
    Math.round(size * 10),
    Math.round((words[0]?.x0 ?? 0) / 2),
  ].join();
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

/** Both sides one after the other; as they stand when one side labels or dates the rows of the other. */
function flowsOf(rows: readonly Row[], frame: Frame): Piece[] {
  const { x, edge } = frame;
  const sides = [rows.flatMap((row) => leftOf(row, x)), rows.flatMap((row) => rightOf(row, x))];
  const isRead = isLabelled(rows, frame) || !(isFlush(rows, x, edge) || isText(rows, x));
  const flows = isRead ? [rows.flatMap((row) => row.words)] : sides;
  return flows.filter((flow) => flow.length > 0).map((words) => ({ words, gapBefore: 2.5, isRow: false }));
}

/** Whether one side is a narrow strip of labels for the rows of the other. */
function isLabelled(rows: readonly Row[], { x, left, right }: Frame): boolean {
  if (isFormAt(rows, x)) return true;
  const start = Math.min(...rows.map((row) => rightOf(row, x)[0]?.x0 ?? right));
  const isLeftNarrow = start - left < narrow * (right - left);
  const isRightNarrow = right - start < narrow * (right - left);
  const side = railSide([...rows], x);
  if (side !== null) return side === 'left' ? isLeftNarrow : isRightNarrow;
  return isLeftNarrow && rows.every((row) => leftOf(row, x).length === 0 || rightOf(row, x).length > 0);
}

function frameOf(rows: readonly Row[], x: number): Frame {
  return {
    x,
    left: Math.min(...rows.map((row) => row.words[0]?.x0 ?? Infinity)),
    right: Math.max(...rows.map((row) => row.words.at(-1)?.x1 ?? 0)),
    edge: edgeOf(rows, x),
  };
}

/** Where most lines at the right begin, as those of text do and dates set to the margin do not. */
function edgeOf(rows: readonly Row[], x: number): number | null {
  const starts = rows.flatMap((row) => rightOf(row, x).slice(0, 1)).map((word) => word.x0);
  const left = Math.min(...starts);
  return starts.filter((start) => start - left < indent).length >= 0.7 * starts.length ? left : null;
}

/** Whether the right side has lines that follow each other, as centred text does and dates do not. */
function isText(rows: readonly Row[], x: number): boolean {
  const lines = rows.filter((row) => rightOf(row, x).length > 0);
  const close = lines.filter((row, at) => row.y - (lines[at - 1]?.y ?? -Infinity) < 1.8 * row.size).length;
  return close >= 2 && close >= 0.5 * lines.length;
}

function isFlush(rows: readonly Row[], x: number, edge: number | null): boolean {
  return (
    edge !== null &&
    rows.every((row) => rightOf(row, x).every((word, at) => at > 0 || word.x0 - edge < 2 * indent))
  );
}

function isKnown(row: Row): boolean {
  return knownHeading(rowText(row).text) !== null;
}

function leftOf({ words }: Pick<Row, 'words'>, x: number): Word[] {
  return words.filter((word) => word.x0 < x);
}

function rightOf({ words }: Pick<Row, 'words'>, x: number): Word[] {
  return words.filter((word) => word.x0 >= x);
}
