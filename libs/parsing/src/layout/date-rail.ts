import { findRanges } from '../dates/find-ranges.js';
import type { Word } from '../pdf/words.js';
import { knownHeading } from '../sections/heading-words.js';
import { aligned, edgeBesideDates, gap, half, isDate } from './rail-edge.js';
import { textOf } from './row-cells.js';
import type { Row } from './rows.js';

/** Text at the left this much lower belongs to the date above it, in font sizes. */
const leading = 1.7;

/** A date at the left, in the row that holds it and, after it, the text beside it. */
interface Item {
  row: Row;
  /** Words of the row that stand at the left. */
  count: number;
  /** The last line at the left. */
  last: { words: Word[]; y: number };
}

/**
 * Dates in a margin at the left of running text, each put before the first line beside it as a cell of its own. What
 * the narrow margin wrapped is made one again, and a place or a duration below a date follows it.
 */
export function besideDates(rows: readonly Row[]): Row[] {
  const x = edgeBesideDates(rows);
  if (x === null) return [...rows];
  const read: Row[] = [];
  let open: Item | null = null;
  for (const row of rows) {
    const left = row.words.filter((word) => word.x0 < x - aligned);
    const right = row.words.slice(left.length);
    if (left.length === 0) {
      if (open && open.count === open.row.words.length && row.y - open.row.y < half * row.size)
        open.row.words.push(...opened(right));
      else read.push({ ...row, words: right });
      continue;
    }
    const isApart = standsApart(left, right, x, row.size);
    if (open && isApart && follows(open, left, row)) {
      append(open, left, row);
      if (right.length > 0) read.push({ ...row, words: right });
    } else if (isApart && isDate(textOf(left))) {
      open = {
        row: { ...row, words: [...left, ...opened(right)] },
        count: left.length,
        last: { words: left, y: row.y },
      };
      const above = read.at(-1);
      if (right.length === 0 && above && isHalfAbove(above, row, x)) {
        open.row.words.push(...opened(above.words));
        read.pop();
      }
      read.push(open.row);
    } else {
      open = null;
      read.push(row);
    }
  }
  return read;
}

function standsApart(left: readonly Word[], right: readonly Word[], x: number, size: number): boolean {
  const end = Math.max(...left.map((word) => word.x1));
  const [first] = right;
  return end < x - gap * size + 0.5 && (!first || first.x0 - end > gap * size);
}

/** Whether the text goes on with the date above it, or stands below it and is none. */
function follows({ last }: Item, left: readonly Word[], row: Row): boolean {
  const isBelow =
    row.y - last.y < leading * row.size &&
    (Math.abs((left[0]?.x0 ?? 0) - (last.words[0]?.x0 ?? 0)) < aligned ||
      Math.abs((left.at(-1)?.x1 ?? 0) - (last.words.at(-1)?.x1 ?? 0)) < aligned);
  return (
    isBelow && (isRest(last.words, left) || !(isDate(textOf(left)) || knownHeading(textOf(left)) !== null))
  );
}

function isRest(above: readonly Word[], below: readonly Word[]): boolean {
  const [one, both] = [textOf(above), `${textOf(above)} ${textOf(below)}`];
  return isDate(both) && spans(both) === 1 && (spans(one) === 0 || !isWhole(one));
}

function append(item: Item, left: readonly Word[], { y }: Row): void {
  const goesOn = isRest(item.last.words, left);
  const isAside = goesOn || left[0]?.text.startsWith('(');
  const x = item.row.words[item.count - 1]?.x1 ?? 0;
  const words = left.map((word, at) => ({
    ...word,
    x0: x,
    x1: x,
    spaced: true,
    ...(at === 0 && !isAside && { opensCell: true }),
  }));
  item.row.words.splice(item.count, 0, ...words);
  item.count += left.length;
  item.last = { words: goesOn ? [...item.last.words, ...left] : [...left], y };
}

function isHalfAbove({ words: [first], y }: Row, row: Row, x: number): boolean {
  return first !== undefined && first.x0 > x - aligned && row.y - y < half * row.size;
}

function opened([first, ...rest]: readonly Word[]): Word[] {
  return first ? [{ ...first, opensCell: true }, ...rest] : [];
}

function spans(text: string): number {
  return findRanges(text).length;
}

/** Whether the span has both its ends. */
function isWhole(text: string): boolean {
  return (
    findRanges(text).some(({ from, to, isCurrent }) => from !== null && (to !== null || isCurrent)) &&
    !/[–—-]$/.test(text)
  );
}
