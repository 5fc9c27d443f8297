import type { Word } from '../pdf/words.js';
import type { Row } from './rows.js';

/** Edges closer than this (points) are one edge. */
const aligned = 4;
const endOfMail = /^@?[\w-]*(?:\.[\w-]+)*\.?[a-z]{2,}$/i;

/**
 * Mends e-mail and web addresses which a narrow column broke: where "jane.miller@examp" stands above "le.com",
 * alone on its line, the second is joined to the first.
 */
export function mendAddresses(rows: readonly Row[]): Row[] {
  const mended: Row[] = [];
  for (const row of rows) {
    const above = mended.at(-1);
    const last = above?.words.at(-1);
    const [word] = row.words;
    const isBelow = last && word && row.words.length === 1 && row.y - (above?.y ?? 0) < 2 * row.size;
    if (above && isBelow && startsBelow(above, word) && isBroken(last.text, word.text))
      mended[mended.length - 1] = {
        ...above,
        words: [...above.words.slice(0, -1), { ...last, text: last.text + word.text }],
      };
    else mended.push(row);
  }
  return mended;
}

function startsBelow({ words }: Row, word: Word): boolean {
  return words.some(({ x0 }) => Math.abs(x0 - word.x0) < aligned);
}

/** Whether the first text is no whole address and the second is the rest of it. */
export function isBroken(above: string, below: string): boolean {
  if (/^https?:\/\/[^.\s]*$/i.test(above) || /^(?:https?:|www\.)\S*[-/.]$/i.test(above))
    return /^[\w-]+[./]\S*$/.test(below);
  if (/@\S+\.[a-z]{1,2}$/i.test(above) && /^[a-z]{1,2}$/.test(below)) return true;
  if (!endOfMail.test(below)) return false;
  if (below.startsWith('@')) return /^[\w.+-]+$/.test(above) && /\.[a-z]{2,}$/i.test(below);
  const [, domain] = /^[\w.+-]+@([\w.-]*)$/.exec(above) ?? [];
  if (domain === undefined) return false;
  return /(?:^|[a-z])\.[a-z]{2,}$/i.test(below) || (domain.includes('.') && /[.-]$/.test(domain));
}
