import { findRanges } from '../dates/find-ranges.js';
import type { Word } from '../pdf/words.js';
import { completes } from './date-wraps.js';
import { bulletLength } from '../text/bullet.js';
import type { InkColumn } from './ink-columns.js';
import { rowsOf, type Row } from './rows.js';
import { columnAt } from './table-rows.js';

/** Words which are read on their own, and the white space set above them, in line heights. */
export interface Piece {
  words: Word[];
  gapBefore: number;
  /** A row of cells: its text does not run on into the next line. */
  isRow: boolean;
}

/** A cell with more texts than this is read as running text. */
const maxTexts = 2;
/** ... and so is one with more characters. */
const maxLength = 110;

/** A table in reading order: of each row the short cells as one line, then each long cell. */
export function piecesOf(tableRows: readonly (readonly Row[])[], columns: readonly InkColumn[]): Piece[] {
  const table = tableRows.map((rows) => columns.map((column, at) => cellOf(rows, columns, column, at)));
  const isShort = columns.map(
    (_, at) => columns.length > 2 && table.every((row) => isShortCell(row[at] ?? [])),
  );
  return table.flatMap((cells, index) => {
    const y = tableRows[index]?.[0]?.y ?? 0;
    const short = onOneLine(cells.filter((_, at) => isShort[at]).flat(), y);
    return besideText(
      short,
      cells.filter((_, at) => !isShort[at]).map((texts) => texts.flat()),
    );
  });
}

/** A row of a table: its short cells, set on one line, then each of its long ones. */
export function besideText(short: readonly Word[], long: readonly (readonly Word[])[]): Piece[] {
  const pieces = long
    .filter((words) => words.length > 0)
    .map((words) => ({ words: [...words], gapBefore: 2.5, isRow: false }));
  if (short.length === 0) return pieces;
  if (pieces[0]) pieces[0].gapBefore = 1;
  return [{ words: [...short], gapBefore: 2.5, isRow: true }, ...pieces];
}

function cellOf(
  rows: readonly Row[],
  columns: readonly InkColumn[],
  column: InkColumn,
  at: number,
): Word[][] {
  return textsOf(
    rows.flatMap((row) => row.words.filter((word) => columnAt(columns, word.x0) === at)),
    column,
  );
}

/** Whether the cell holds a name, a date or two, and no list or description. */
export function isShortCell(texts: readonly (readonly Word[])[]): boolean {
  const length = texts.flat().reduce((sum, word) => sum + word.text.length + 1, 0);
  return (
    texts.length <= maxTexts &&
    length <= maxLength &&
    texts.every(([word]) => word && bulletLength(`${word.text} `) === 0)
  );
}

/** The lines of a cell, those which the edge of the cell wrapped made one. */
export function textsOf(words: readonly Word[], column: InkColumn): Word[][] {
  const texts: Word[][] = [];
  let line: Word[] = [];
  for (const row of rowsOf(words)) {
    if (texts.length > 0 && isWrapped(line, row.words, column)) texts.at(-1)?.push(...row.words);
    else texts.push([...row.words]);
    line = row.words;
  }
  return texts;
}

/** The first word below would not have fitted, and both lines are set alike. */
function isWrapped(line: readonly Word[], below: readonly Word[], column: InkColumn): boolean {
  const last = line.at(-1);
  const [word] = below;
  if (!last || !word || last.bold !== word.bold || Math.abs(last.size - word.size) > 0.5) return false;
  const text = line.map((one) => one.text).join(' ');
  if (/[,&/–—-]$/.test(text) || /^\p{Ll}/u.test(word.text)) return true;
  if (completes(text, below.map((one) => one.text).join(' '))) return true;
  if (findRanges(text).some(({ from, to, isCurrent }) => from !== null && (to !== null || isCurrent)))
    return false;
  return last.x1 + 0.25 * last.size + (word.x1 - word.x0) > column.x1 - 0.5 * last.size;
}

/** Texts set side by side on the baseline `y`, each a cell of its own; what stands lower follows its text. */
export function onOneLine(texts: readonly (readonly Word[])[], y: number): Word[] {
  let last = -Infinity;
  let line = y;
  return texts.flatMap((text) =>
    text.map((word, at) => {
      const isLower = Math.abs(word.y - y) > 0.5 * word.size;
      const opensLine = Math.abs(word.y - line) > 0.5 * word.size;
      line = word.y;
      const place = isLower ? { x0: last, x1: last } : { x0: word.x0, x1: word.x1 };
      last = Math.max(last, place.x1);
      return { ...word, ...place, y, spaced: word.spaced || opensLine, ...(at === 0 && { opensCell: true }) };
    }),
  );
}
