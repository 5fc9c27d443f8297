import type { Word } from '../pdf/words.js';
import { knownHeading } from '../sections/heading-words.js';
import { edgeBesideDates, isDate } from './rail-edge.js';
import type { Row } from './rows.js';

/** Labels and their text stand this far apart, in font sizes, */
const wideGap = 0.8;
/** or this far, where the text beside so many of them, or beside dates, begins on one line. */
const narrowGap = 0.45;
const minLabels = 3;

/** Rows in reading order; where section labels stand in a strip at the left, each goes before its own text. */
export function railRows(rows: readonly Row[]): Row[] {
  const x = leftRail(rows);
  if (x === null) return [...rows];
  const ordered: Row[] = [];
  for (let at = 0; at < rows.length;) {
    const count = labelHeight(rows, at, x);
    const own = rows.slice(at, at + Math.max(count, 1));
    if (count > 0)
      ordered.push(
        ...own.map((row) => ({ ...row, words: labelOf(row, x) })),
        ...own.flatMap((row) => besides(row, x)),
      );
    else ordered.push(...own);
    at += own.length;
  }
  return ordered;
}

/** The left edge of the text beside a strip of section labels, or null when there is no such strip. */
function leftRail(rows: readonly Row[]): number | null {
  const starts = startsBehind(rows, wideGap);
  const x = Math.min(...starts) - 2;
  if (starts.filter((start) => Math.abs(start - x) < 30).length >= 2) return x;
  const near = startsBehind(rows, narrowGap);
  const dated = edgeBesideDates(rows);
  const edge = near.find(
    (start) =>
      (dated !== null && Math.abs(dated - start) < 1) ||
      near.filter((other) => Math.abs(other - start) < 1).length >= minLabels,
  );
  return edge === undefined ? null : edge - 2;
}

/** Where the text beside a section label begins, in each row that opens with one. */
function startsBehind(rows: readonly Row[], gap: number): number[] {
  return rows.flatMap(({ words, size }) => {
    const at = words.findIndex((word, index) => word.x0 - (words[index - 1]?.x1 ?? Infinity) > gap * size);
    const start = words[at];
    return at > 0 && start && knownHeading(textOf(words.slice(0, at))) !== null ? [start.x0] : [];
  });
}

/** How many rows the section label that starts in this row takes up: one, two or three; 0 when none starts. */
function labelHeight(rows: readonly Row[], at: number, x: number): number {
  let text = '';
  let height = 0;
  for (let rowsOfLabel = 1; rowsOfLabel <= 3; rowsOfLabel++) {
    const row = rows[at + rowsOfLabel - 1];
    const words = row ? labelOf(row, x) : [];
    if (!row || words.length === 0 || isDate(textOf(words))) break;
    text += ` ${textOf(words)}`;
    if (knownHeading(text.trim()) !== null) height = rowsOfLabel;
  }
  const hasText = rows.slice(at, at + height).some((row) => besides(row, x).length > 0);
  return hasText ? height : 0;
}

function labelOf(row: Row, x: number): Word[] {
  return row.words.filter((word) => word.x0 < x);
}

function besides(row: Row, x: number): Row[] {
  const words = row.words.filter((word) => word.x0 >= x);
  return words.length > 0 ? [{ ...row, words }] : [];
}

function textOf(words: readonly Word[]): string {
  return words.map((word) => word.text).join(' ');
}
