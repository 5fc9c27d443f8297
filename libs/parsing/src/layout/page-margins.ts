import type { Word } from '../pdf/words.js';
import { countsPage } from './page-furniture.js';
import type { Block } from './reading-order.js';
import { rowsOf, type Row } from './rows.js';

/** Running heads and feet have at most this many rows. */
const maxRows = 2;
/** A running foot stands at the same height on each page, give or take (points). */
const drift = 4;

/**
 * Takes running heads and feet off the pages before columns are looked for, which they would join or end.
 * The first page keeps its head: that is where the name stands.
 */
export function withoutMargins(pages: readonly (readonly Word[])[]): { bodies: Word[][]; margins: Block[] } {
  const rowsOfPages = pages.map((words) => rowsOf(words));
  const margins: Block[] = [];
  const bodies = rowsOfPages.map((rows, index) => {
    const others = rowsOfPages.filter((_, at) => at !== index);
    const head = index === 0 ? 0 : marginHeight(rows, others, index + 1);
    const foot = marginHeight(
      rows.toReversed(),
      others.map((other) => other.toReversed()),
      index + 1,
    );
    if (head + foot === 0 || head + foot >= rows.length - 1) return [...(pages[index] ?? [])];
    const taken = [...rows.slice(0, head), ...rows.slice(rows.length - foot)];
    margins.push(
      ...taken.map(({ words }) => ({ page: index + 1, column: 0, words, isRow: true, isFurniture: true })),
    );
    return rows.slice(head, rows.length - foot).flatMap((row) => row.words);
  });
  return { bodies, margins };
}

/** How many rows from the edge say the same on another page, but for figures, or count the pages. */
function marginHeight(rows: readonly Row[], others: readonly (readonly Row[])[], page: number): number {
  let height = 0;
  while (height < maxRows) {
    const row = rows[height];
    const above = rows[height - 1];
    if (!row || (above && Math.abs(above.y - row.y) > 2.2 * row.size)) break;
    const text = textOf(row);
    const repeats = others.some((other) => {
      const twin = other[height];
      return twin !== undefined && Math.abs(twin.y - row.y) < drift && isAlike(textOf(twin), text);
    });
    if (!repeats && !countsPage(text, page)) break;
    height++;
  }
  return height;
}

function isAlike(one: string, other: string): boolean {
  return one.replace(/\d+/g, '#') === other.replace(/\d+/g, '#');
}

function textOf({ words }: Row): string {
  return words.map((word) => word.text).join(' ');
}
