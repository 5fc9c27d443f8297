import { findDates } from '../dates/find-dates.js';
import type { Word } from '../pdf/words.js';
import { bulletLength } from '../text/bullet.js';
import { joiningEnd } from '../text/joining-end.js';
import { knownHeading } from '../sections/heading-words.js';
import { isDate } from './rail-edge.js';
import { cellsOf, textOf } from './row-cells.js';
import type { Row } from './rows.js';

/** Edges closer than this (points) are one edge. */
const aligned = 3;
/** A head may end this many font sizes before the date beside it: its own column may be narrower than the room. */
const room = 7;
/** ... and this many where the head lists several fields, which are long together. */
const roomOfFields = 12;
/** ... and in a row of three cells, such as date, employer and place. */
const roomBesideCell = 3;
const fields = /\s[|·•—–]\s|,\s|\s(?:at|in|bei|chez|en)\s/u;
/** As many lines end this close to the right edge, in font sizes, when it is where lines wrap. */
const minLines = 3;
const margin = 4;
/** A head that ends further from its date was not wrapped, in font sizes. */
const roomOfShort = 16;
/** Baselines of wrapped lines lie no further apart than this, in font sizes. */
const leading = 1.5;

/**
 * Mends heads which the date beside them wrapped: where "Engineer, Harbour" with a date at its right stands above
 * "Lights Ltd, Leith", the second goes back behind the first, so the date stays the last cell of the whole head.
 * Text of several lines below the head is none of it, unless it is bold throughout; nor is a second line which heads
 * that had room enough have too.
 */
export function mendHeads(rows: readonly Row[]): Row[] {
  const ends = rows.map((row) => Math.max(...row.words.map(({ x1 }) => x1)));
  const right = Math.max(...ends);
  const isEdge = ends.filter((end, at) => end > right - margin * (rows[at]?.size ?? 0)).length >= minLines;
  const mended: Row[] = [];
  let lastY = 0;
  let areTwo = false;
  for (const [at, row] of rows.entries()) {
    const above = mended.at(-1);
    if (at === 0 || isHeading(row)) areTwo = hasTwoLines(rows.slice(at), right, isEdge);
    const head = above && row.y - lastY <= leading * row.size ? headOf(above, row, right, isEdge) : null;
    if (above && head && follows(head, row, rows[at + 1]) && isWrapped(head, row, rows[at + 1], areTwo)) {
      const last = above.words.indexOf(head.words.at(-1) as Word);
      above.words.splice(last + 1, 0, ...behind(head.words, row.words));
      above.bottom = row.y;
    } else mended.push({ ...row, words: [...row.words] });
    lastY = row.y;
  }
  return mended;
}

/** Whether a short head of the section that begins with these rows has a second line set like it. */
function hasTwoLines([first, ...rest]: readonly Row[], right: number, isEdge: boolean): boolean {
  const end = rest.findIndex((row) => isHeading(row));
  const rows = first ? [first, ...rest.slice(0, end < 0 ? rest.length : end)] : [];
  return rows.some((row, at) => {
    const below = rows[at + 1];
    const head = below && below.y - row.y <= leading * row.size ? headOf(row, below, right, isEdge) : null;
    return (
      below &&
      head &&
      follows(head, below, rows[at + 2]) &&
      !isFull(head, below, head.end - roomOfShort * row.size)
    );
  });
}

function isHeading(row: Row): boolean {
  return knownHeading(textOf(row.words)) !== null;
}

/** A head beside its date. */
interface Head {
  words: Word[];
  /** Where its lines begin, */
  x: number;
  /** where they end at the latest, */
  end: number;
  /** and where a line ends whose next word may not have fitted. */
  full: number;
}

/** The head or the employer of a dated row, when the row below begins where it does. */
function headOf(row: Row, below: Row, right: number, isEdge: boolean): Head | null {
  const cells = cellsOf(row);
  const isDated = cells.length <= 3 && cells.some((cell) => isDate(textOf(cell)));
  const start = cells.findIndex(([word]) => word && Math.abs(word.x0 - (below.words[0]?.x0 ?? 0)) < aligned);
  // The answer to a label begins behind it and goes on below it.
  const at = cells[start]?.at(-1)?.text.endsWith(':') ? start + 1 : start;
  const words = cells[at];
  const x = cells[start]?.[0]?.x0;
  if (!isDated || !words || x === undefined || isDate(textOf(words))) return null;
  const next = cells[at + 1]?.[0];
  if (next) {
    const reach = cells.length > 2 ? roomBesideCell : fields.test(textOf(words)) ? roomOfFields : room;
    return { words, x, end: next.x0, full: next.x0 - reach * row.size };
  }
  const isTold = isEdge || words.every(({ bold }) => bold);
  return at > 0 && isTold ? { words, x, end: right, full: right } : null;
}

/** Whether the row below a head is set like it, and is neither dated nor text. */
function follows({ words, x, end: edge }: Head, row: Row, below: Row | undefined): boolean {
  const end = words.at(-1);
  const [word, last] = [row.words[0], row.words.at(-1)];
  if (!end || !word || !last || cellsOf(row).length > 1) return false;
  const isBold = row.words.every(({ bold }) => bold);
  const text = textOf(row.words);
  return (
    isAlike(end, word, x) &&
    text.length <= 80 &&
    last.x1 <= edge &&
    (isBold || !goesOn(row, below, edge)) &&
    bulletLength(text) === 0 &&
    findDates(text).length === 0
  );
}

function isAlike(end: Word, word: Word, x: number): boolean {
  return (
    Math.abs(x - word.x0) < aligned &&
    Math.abs(end.size - word.size) < 0.3 &&
    end.bold === word.bold &&
    (end.look === undefined || word.look === undefined || end.look === word.look)
  );
}

/** Whether the row below the head is the rest of it. Heads of two lines have a third then. */
function isWrapped(head: Head, row: Row, below: Row | undefined, areTwo: boolean): boolean {
  if (joiningEnd.test(textOf(head.words))) return true;
  if (!areTwo) return isFull(head, row, head.full);
  const [end, word] = [head.words.at(-1), below?.words[0]];
  const isThird = end && word && below && isAlike(end, word, head.x) && below.y - row.y <= leading * row.size;
  return isThird === true && isFull(head, row, head.end - row.size);
}

/** Whether the first word of the row would not have fitted behind the head. */
function isFull({ words }: Head, row: Row, edge: number): boolean {
  const [end, word] = [words.at(-1), row.words[0]];
  return end !== undefined && word !== undefined && end.x1 + 0.25 * row.size + (word.x1 - word.x0) > edge;
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

/** The words set right behind the head, without width: the date keeps its distance. */
function behind(head: readonly Word[], rest: readonly Word[]): Word[] {
  const x = head.at(-1)?.x1 ?? 0;
  return rest.map((word) => ({ ...word, x0: x, x1: x, spaced: true }));
}
