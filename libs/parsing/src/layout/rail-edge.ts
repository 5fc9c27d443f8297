import { findRanges } from '../dates/find-ranges.js';
import { fieldLabel } from '../entities/field-labels.js';
import { textOf } from './row-cells.js';
import type { Row } from './rows.js';

/** Edges closer than this (points) are one edge. */
export const aligned = 2.5;
/** Text beside a date stands further off than a space is wide, in font sizes. */
export const gap = 0.4;
/** Baselines this close, in font sizes, belong to one line. */
export const half = 0.75;
/** No date is longer. */
const maxLength = 44;

/** Where the text beside the dates begins: most of the rows that open with a date go on there, and others begin there. */
export function edgeBesideDates(rows: readonly Row[]): number | null {
  const starts = rows.flatMap((row, at) => startBesideDate(row) ?? startNextTo(rows, at) ?? []);
  const [x, count] = mostAligned(starts);
  if (count < 2 || count < 0.5 * starts.length) return null;
  const begun = rows.filter(({ words: [first] }) => first && Math.abs(first.x0 - x) < aligned);
  return begun.length > 0 ? x : null;
}

/** Where the text after the date begins with which the row opens; null for rows without a date or such text. */
function startBesideDate({ words, size }: Row): number | null {
  let text = words[0]?.text ?? '';
  if (!/^[\p{L}\d'’‘(]/u.test(text)) return null;
  let x: number | null = null;
  for (let at = 1; at < words.length && text.length <= maxLength; at++) {
    const [before, word] = [words[at - 1], words[at]];
    if (!before || !word) break;
    if (word.x0 - before.x1 > gap * size && isDate(text)) x = word.x0;
    text += ` ${word.text}`;
  }
  return x;
}

/** The same for a date alone in its row, with the text beside it set half a line higher or lower. */
function startNextTo(rows: readonly Row[], at: number): number | null {
  const row = rows[at];
  if (!row || !isDate(textOf(row.words))) return null;
  const end = Math.max(...row.words.map((word) => word.x1));
  const beside = [rows[at - 1], rows[at + 1]].find(
    (other) =>
      other !== undefined &&
      Math.abs(other.y - row.y) < half * row.size &&
      (other.words[0]?.x0 ?? 0) > end + gap * row.size,
  );
  return beside?.words[0]?.x0 ?? null;
}

function mostAligned(starts: readonly number[]): [x: number, count: number] {
  const counts = starts.map((x): [number, number] => [
    x,
    starts.filter((other) => Math.abs(other - x) < aligned).length,
  ]);
  return counts.sort((a, b) => b[1] - a[1] || a[0] - b[0])[0] ?? [0, 0];
}

/** Whether the text is a date or a span and nothing else, or the first line of one that was wrapped. "From:" asks for one. */
export function isDate(text: string): boolean {
  return (
    text.length <= maxLength && fieldLabel(text) === null && (isCovered(text) || isCovered(`${text} 2020`))
  );
}

function isCovered(text: string): boolean {
  const ranges = findRanges(text);
  const covered = ranges.reduce((sum, { start, end }) => sum + end - start, 0);
  return ranges.length > 0 && text.length - covered <= 3;
}
