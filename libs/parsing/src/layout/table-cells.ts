import type { Word } from '../pdf/words.js';
import { bulletLength } from '../text/bullet.js';
import { cellTexts } from './cell-texts.js';
import type { InkColumn } from './ink-columns.js';
import type { Row } from './rows.js';
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
/** White space before the next column, in font sizes. */
const space = 0.6;

/** A table in reading order: of each row the short cells as one line, then each long cell. */
export function piecesOf(tableRows: readonly (readonly Row[])[], columns: readonly InkColumn[]): Piece[] {
  const byColumn = columns.map((column, at) => {
    const cells = tableRows.map((rows) => wordsAt(rows, columns, at));
    return cellTexts(cells, rightOf(cells.flat(), column));
  });
  const table = tableRows.map((_, row) => byColumn.map((cells) => cells[row] ?? []));
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

function wordsAt(rows: readonly Row[], columns: readonly InkColumn[], at: number): Word[] {
  return rows.flatMap((row) => row.words.filter((word) => columnAt(columns, word.x0) === at));
}

/** Where text of the column ends: white space parts it from the next, and its own longest line may reach further. */
function rightOf(words: readonly Word[], { x1 }: InkColumn): number {
  const size = words[0]?.size ?? 0;
  return Math.max(x1 - space * size, ...words.map((word) => word.x1 + space * size));
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
      const isCut = opensLine && at > 0 && /\p{L}-$/u.test(text[at - 1]?.text ?? '');
      return {
        ...word,
        ...place,
        y,
        spaced: !isCut && (word.spaced || opensLine),
        ...(at === 0 && { opensCell: true }),
      };
    }),
  );
}
