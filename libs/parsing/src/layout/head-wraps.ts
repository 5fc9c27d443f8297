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
 */
export function mendHeads(rows: readonly Row[]): Row[] {
  const mended: Row[] = [];
  let lastY = 0;
  for (const row of rows) {
    const head = mended.at(-1);
    const cells = head ? cellsOf(head) : [];
    if (head && row.y - lastY <= leading * row.size && wraps(cells, row)) {
      const first = cells[0] ?? [];
      head.words.splice(first.length, 0, ...behind(first, row.words));
    } else mended.push({ ...row, words: [...row.words] });
    lastY = row.y;
  }
  return mended;
}

function wraps(cells: readonly Word[][], row: Row): boolean {
  const [first = [], beside = [], ...more] = cells;
  const [start, end, date] = [first[0], first.at(-1), beside[0]];
  const [word] = row.words;
  if (!start || !end || !date || !word || more.length > 0 || cellsOf(row).length > 1) return false;
  const isAlike =
    Math.abs(start.x0 - word.x0) < aligned &&
    Math.abs(end.size - word.size) < 0.3 &&
    end.bold === row.words.every(({ bold }) => bold);
  const text = textOf(row.words);
  const reach = fields.test(textOf(first)) ? roomOfFields : room;
  return (
    isAlike &&
    text.length <= 80 &&
    end.x1 + 0.25 * row.size + (word.x1 - word.x0) > date.x0 - reach * row.size &&
    isDate(textOf(beside)) &&
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
