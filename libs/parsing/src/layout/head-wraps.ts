import { findDates } from '../dates/find-dates.js';
import { findRanges } from '../dates/find-ranges.js';
import type { Word } from '../pdf/words.js';
import { bulletLength } from '../text/bullet.js';
import { cellsOf, textOf } from './row-cells.js';
import type { Row } from './rows.js';

/** Edges closer than this (points) are one edge. */
const aligned = 3;
/** A head may end this many font sizes before the date beside it: its own column may be narrower than the room. */
const room = 7;
/** ... and this many where the head lists several fields, which are long together. */
const roomOfFields = 12;
const fields = /\s[|·•—–]\s|,\s|\s(?:at|in|bei|chez|en)\s/u;
/** As many lines end this close to the right edge, in font sizes, when it is where lines wrap. */
const minLines = 3;
const margin = 4;
/** Baselines of wrapped lines lie no further apart than this, in font sizes. */
const leading = 1.5;

/**
 * Mends heads which the date beside them wrapped: where "Engineer, Harbour" with a date at its right stands above
 * "Lights Ltd, Leith", the second goes back behind the first, so the date stays the last cell of the whole head.
 * Text of several lines below the head is none of it, unless it is bold throughout.
 */
export function mendHeads(rows: readonly Row[]): Row[] {
  const ends = rows.map((row) => Math.max(...row.words.map(({ x1 }) => x1)));
  const right = Math.max(...ends);
  const isEdge = ends.filter((end, at) => end > right - margin * (rows[at]?.size ?? 0)).length >= minLines;
  const mended: Row[] = [];
  let lastY = 0;
  for (const [at, row] of rows.entries()) {
    const above = mended.at(-1);
    const head = above && row.y - lastY <= leading * row.size ? headOf(above, right, isEdge) : null;
    if (above && head && wraps(head, row, rows[at + 1]))
      above.words.splice(
        above.words.indexOf(head.words.at(-1) as Word) + 1,
        0,
        ...behind(head.words, row.words),
      );
    else mended.push({ ...row, words: [...row.words] });
    lastY = row.y;
  }
  return mended;
}

/** A head beside its date. */
interface Head {
  words: Word[];
  /** Where its lines end at the latest, */
  end: number;
  /** and where a line ends whose next word may not have fitted. */
  full: number;
}

function headOf(row: Row, right: number, isEdge: boolean): Head | null {
  const cells = cellsOf(row);
  const [first = [], second = [], ...more] = cells;
  const date = second[0];
  if (!date) return null;
  if (isDate(textOf(second)) && more.length === 0) {
    const reach = fields.test(textOf(first)) ? roomOfFields : room;
    return { words: first, end: date.x0, full: date.x0 - reach * row.size };
  }
  const head = cells.at(-1) ?? [];
  const isTold = isEdge || head.every(({ bold }) => bold);
  return isDate(textOf(first)) && isTold ? { words: head, end: right, full: right } : null;
}

function wraps({ words, end: edge, full }: Head, row: Row, below: Row | undefined): boolean {
  const [start, end] = [words[0], words.at(-1)];
  const [word, last] = [row.words[0], row.words.at(-1)];
  if (!start || !end || !word || !last || cellsOf(row).length > 1) return false;
  const isBold = row.words.every(({ bold }) => bold);
  const isAlike =
    Math.abs(start.x0 - word.x0) < aligned && Math.abs(end.size - word.size) < 0.3 && end.bold === isBold;
  const text = textOf(row.words);
  return (
    isAlike &&
    text.length <= 80 &&
    last.x1 <= edge &&
    (end.look === undefined || word.look === undefined || end.look === word.look) &&
    (isBold || !goesOn(row, below, edge)) &&
    end.x1 + 0.25 * row.size + (word.x1 - word.x0) > full &&
    bulletLength(text) === 0 &&
    findDates(text).length === 0
  );
}

/** Whether the row is one of several lines of text: the next one is set alike, and its first word did not fit here. */
function goesOn(row: Row, below: Row | undefined, edge: number): boolean {
  const [last, next] = [row.words.at(-1), below?.words[0]];
  if (!last || !next || !below || below.y - row.y > leading * row.size) return false;
  return (
    last.x1 + 0.25 * row.size + (next.x1 - next.x0) > edge &&
    bulletLength(textOf(below.words)) === 0 &&
    last.bold === next.bold &&
    Math.abs(last.size - next.size) < 0.3
  );
}

function isDate(text: string): boolean {
  return findRanges(text).some(({ start, end }) => end - start >= text.length - 2);
}

/** The words set right behind the head, without width: the date keeps its distance. */
function behind(head: readonly Word[], rest: readonly Word[]): Word[] {
  const x = head.at(-1)?.x1 ?? 0;
  return rest.map((word) => ({ ...word, x0: x, x1: x, spaced: true }));
}
