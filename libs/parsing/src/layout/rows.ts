import type { Word } from '../pdf/words.js';

/** Words of one baseline, from left to right. */
export interface Row {
  words: Word[];
  y: number;
  size: number;
  /** The last baseline of a row which others were joined to. */
  bottom?: number;
}

/** Groups words by baseline (small shifts such as superscripts stay in their row), top to bottom. */
export function rowsOf(words: readonly Word[]): Row[] {
  const rows: Row[] = [];
  for (const word of [...words].sort((a, b) => a.y - b.y || a.x0 - b.x0)) {
    const row = rows.at(-1);
    if (row && word.y - row.y <= 0.35 * Math.min(Math.max(word.size, row.size), 2 * word.size)) {
      row.words.push(word);
      if (word.size > row.size) Object.assign(row, { y: word.y, size: word.size });
    } else rows.push({ words: [word], y: word.y, size: word.size });
  }
  for (const row of rows) row.words.sort((a, b) => a.x0 - b.x0);
  return rows;
}
