import type { Word } from '../pdf/words.js';
import { cellGap } from './row-text.js';
import type { Row } from './rows.js';

/** The words of a row by cell: a wide gap or the edge of a known cell parts two of them. */
export function cellsOf({ words, size }: Row): Word[][] {
  const cells: Word[][] = [];
  for (const word of words) {
    const last = cells.at(-1)?.at(-1);
    if (last && !word.opensCell && word.x0 - last.x1 <= cellGap * size) cells.at(-1)?.push(word);
    else cells.push([word]);
  }
  return cells;
}

/** The text of words that stand on one line. */
export function textOf(words: readonly Word[]): string {
  return words.map(({ text }) => text).join(' ');
}
