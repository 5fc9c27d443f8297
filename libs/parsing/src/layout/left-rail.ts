import type { Word } from '../pdf/words.js';
import { knownHeading } from '../sections/heading-words.js';
import type { Row } from './rows.js';

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
  const starts: number[] = [];
  for (const row of rows) {
    const gapAt = row.words.findIndex((word, index) => {
      const before = row.words[index - 1];
      return before !== undefined && word.x0 - before.x1 > 0.8 * row.size;
    });
    const start = row.words[gapAt];
    if (gapAt > 0 && start && knownHeading(textOf(row.words.slice(0, gapAt))) !== null) starts.push(start.x0);
  }
  if (starts.length < 2) return null;
  const x = Math.min(...starts) - 2;
  return starts.filter((start) => Math.abs(start - x) < 30).length >= 2 ? x : null;
}

/** How many rows the section label that starts in this row takes up: one, two or three; 0 when none starts. */
function labelHeight(rows: readonly Row[], at: number, x: number): number {
  let text = '';
  let height = 0;
  for (let rowsOfLabel = 1; rowsOfLabel <= 3; rowsOfLabel++) {
    const row = rows[at + rowsOfLabel - 1];
    const words = row ? labelOf(row, x) : [];
    if (!row || words.length === 0) break;
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
