import type { Word } from '../pdf/words.js';
import { bulletLength } from '../text/bullet.js';
import type { Row } from './rows.js';

/** A gap at which the next column may begin, in font sizes: wider than a blank, justified or not, mostly is. */
const wide = 0.6;
/** Gaps of words are wider than this, in font sizes. */
const narrow = 0.14;

/** Whether the document draws a blank between words. Typesetters that only move on, and print word by word, do not. */
export function drawsBlanks(pages: readonly (readonly Word[])[]): boolean {
  let drawn = 0;
  let left = 0;
  for (const words of pages)
    words.forEach((word, at) => {
      const before = words[at - 1];
      const gap = before && before.y === word.y ? (word.x0 - before.x1) / word.size : 0;
      if (gap < narrow || gap > wide) return;
      if (word.spaced) drawn++;
      else left++;
    });
  return drawn > 20 * left;
}

/**
 * Where words are parted by blanks, a wide gap without one is the author's: the next item of a row, a field set apart.
 * It begins a cell, as a gap of any text does that is wider still.
 */
export function withRuns(rows: readonly Row[]): Row[] {
  return rows.map((row) => ({ ...row, words: row.words.map((word, at) => opened(word, row.words, at)) }));
}

function opened(word: Word, words: readonly Word[], at: number): Word {
  const before = words[at - 1];
  if (!before || word.spaced || word.x0 - before.x1 <= wide * Math.max(before.size, word.size)) return word;
  const isBullet = at === 1 && bulletLength(`${before.text} `) > 0;
  return isBullet ? word : { ...word, opensCell: true };
}
