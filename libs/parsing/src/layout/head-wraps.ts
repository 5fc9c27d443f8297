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
/** Baselines of wrapped lines lie no further apart than this, in font sizes. */
const leading = 1.5;

/**
 * Mends heads which the date beside them wrapped: where "Engineer, Harbour" with a date at its right stands above
 * "Lights Ltd, Leith", the second goes back behind the first, so the date stays the last cell of the whole head.
 * Beside a date at the left only a head in bold type is told from the text below it.
 */
export function mendHeads(rows: readonly Row[]): Row[] {
  const right = Math.max(...rows.flatMap((row) => row.words.map(({ x1 }) => x1)));
  const mended: Row[] = [];
  let lastY = 0;
  for (const row of rows) {
    const above = mended.at(-1);
    const head = above && row.y - lastY <= leading * row.size ? headOf(above, right) : null;
    if (above && head && wraps(head, row))
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

/** A head beside its date, and where its lines end. */
interface Head {
  words: Word[];
  limit: number;
  /** What reaches beyond it was not wrapped by the date. */
  edge: number;
}

function headOf(row: Row, right: number): Head | null {
  const [first = [], second = [], ...more] = cellsOf(row);
  const date = second[0];
  if (!date || more.length > 0) return null;
  if (isDate(textOf(second))) {
    const reach = fields.test(textOf(first)) ? roomOfFields : room;
    return { words: first, limit: date.x0 - reach * row.size, edge: date.x0 };
  }
  return isDate(textOf(first)) && second.every(({ bold }) => bold)
    ? { words: second, limit: right, edge: Infinity }
    : null;
}

function wraps({ words, limit, edge }: Head, row: Row): boolean {
  const [start, end] = [words[0], words.at(-1)];
  const [word] = row.words;
  if (!start || !end || !word || cellsOf(row).length > 1) return false;
  const isAlike =
    Math.abs(start.x0 - word.x0) < aligned &&
    Math.abs(end.size - word.size) < 0.3 &&
    end.bold === row.words.every(({ bold }) => bold);
  const text = textOf(row.words);
  return (
    isAlike &&
    text.length <= 80 &&
    (row.words.at(-1)?.x1 ?? 0) <= edge &&
    (end.look === undefined || word.look === undefined || end.look === word.look) &&
    end.x1 + 0.25 * row.size + (word.x1 - word.x0) > limit &&
    bulletLength(text) === 0 &&
    findDates(text).length === 0
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
