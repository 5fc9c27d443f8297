import { findRanges } from '../dates/find-ranges.js';
import type { Word } from '../pdf/words.js';
import { cellsOf, textOf } from './row-cells.js';
import type { Row } from './rows.js';

/** Edges closer than this (points) are one edge. */
const aligned = 4;
/** A date takes up no more lines in the narrowest margin, */
const maxLines = 4;
/** and a cell that holds one is no longer. */
const maxLength = 60;
/** ... nor is a line that goes on with it. */
const maxRest = 24;

/**
 * Mends dates which a narrow cell wrapped: where "March 2018 – January" stands above "2021" in the same
 * column of cells, the second goes back behind the first.
 */
export function mendDates(rows: readonly Row[]): Row[] {
  const mended = rows.map((row) => ({ ...row, words: [...row.words] }));
  mended.forEach((row, index) => {
    for (const cell of cellsOf(row)) {
      const rest = restOf(cell, mended.slice(index, index + maxLines));
      let last = cell.at(-1) as Word;
      for (const { words, from } of rest) {
        from.words = from.words.filter((word) => !words.includes(word));
        const moved = behind(last, words);
        row.words.splice(row.words.indexOf(last) + 1, 0, ...moved);
        last = moved.at(-1) ?? last;
        const [left] = from.words;
        if (left)
          from.y = left.y; // the date may have stood a little higher
        else row.bottom = from.y;
      }
    }
  });
  return mended.filter(({ words }) => words.length > 0);
}

/** Words of a row that go on with a date above it. */
interface Rest {
  words: Word[];
  from: Row;
}

/** The cells below the first row's which make a span of time out of this one: the next, or in a narrow margin the next few. */
function restOf(cell: readonly Word[], [row, ...below]: readonly Row[]): Rest[] {
  const rest: Rest[] = [];
  let text = textOf(cell);
  let y = row?.y ?? 0;
  for (const from of below) {
    const isNext = from.y - y <= 2 * from.size;
    const words =
      isNext && (tailOf(from, cell, text) ?? cellsOf(from).find((other) => isAligned(cell, other)));
    if (!words) return [];
    const next = textOf(words);
    rest.push({ words, from });
    if (completes(text, next)) return rest;
    text += ` ${next}`;
    y = from.y;
    if (next.length > maxRest || text.length > maxLength || !opensSpan(text, textOf(cell).length)) return [];
  }
  return [];
}

/**
 * The words at the end of a full line that reach the edge of the cell above and complete its date: a line of prose leaves no
 * gap before them. The end of a date of the line's own is not taken from it.
 */
function tailOf({ words }: Row, cell: readonly Word[], above: string): Word[] | undefined {
  return [3, 2, 1]
    .map((count) => words.slice(-count))
    .find(
      (tail) =>
        tail.length < words.length &&
        isAligned(cell, tail) &&
        completes(above, textOf(tail)) &&
        !endsOwnDate(words, tail),
    );
}

function endsOwnDate(words: readonly Word[], tail: readonly Word[]): boolean {
  const whole = textOf(words);
  return findRanges(whole).some(({ start }) => start < whole.length - textOf(tail).length);
}

/** Whether a date begins within the first characters of the text. */
function opensSpan(text: string, length: number): boolean {
  return findRanges(`${text} 2020`).some(({ start }) => start < length);
}

/** Whether the text below makes a span of time out of the one above, and is nothing else. */
export function completes(above: string, below: string): boolean {
  if (below.length > maxRest || above.length > maxLength) return false;
  const joined = `${above} ${below}`;
  return findRanges(joined).some(
    ({ start, end, from, to, isCurrent }) =>
      start < above.length &&
      end > above.length &&
      end >= joined.length - 1 &&
      from !== null &&
      (to !== null || isCurrent),
  );
}

function isAligned(cell: readonly Word[], below: readonly Word[]): boolean {
  const left = Math.abs((cell[0]?.x0 ?? 0) - (below[0]?.x0 ?? 0));
  const right = Math.abs((cell.at(-1)?.x1 ?? 0) - (below.at(-1)?.x1 ?? 0));
  return Math.min(left, right) < aligned;
}

/** The words set as if they followed the last one of a cell on its own line. */
function behind(last: Word, rest: readonly Word[]): Word[] {
  let x = last.x1;
  return rest.map((word) => {
    const x0 = x + 0.2 * word.size;
    x = x0;
    return { ...word, x0, x1: x0, spaced: true, opensCell: false };
  });
}
