import { bulletLength } from '../text/bullet.js';
import { noteLook, type LookChange } from '../document/line.js';
import type { Word } from '../pdf/words.js';
import type { Row } from './rows.js';

/** A gap wider than this many font sizes parts two cells of a row. */
export const cellGap = 1.35;

/** The text of a row: words apart by a space, cells by a tab, letter-spaced words joined. */
export function rowText(row: Row): { text: string; boldCells: boolean[]; looks: LookChange[] } {
  const words = joinLetters(row.words);
  const cells: { text: string; bold: number; plain: number }[] = [];
  const looks: LookChange[] = [];
  let previous: Word | undefined;
  let length = 0;
  for (const word of words) {
    const cell = cells.at(-1);
    const weight = word.bold ? { bold: word.text.length, plain: 0 } : { bold: 0, plain: word.text.length };
    if (!previous || !cell || startsCell(previous, word, cell.text)) {
      cells.push({ text: word.text, ...weight });
      length += (cell ? 1 : 0) + word.text.length;
    } else {
      const lead = needsSpace(previous, word) ? ' ' : '';
      cell.text += lead + word.text;
      length += lead.length + word.text.length;
      cell.bold += weight.bold;
      cell.plain += weight.plain;
    }
    noteLook(looks, word.look ?? '', length - word.text.length);
    previous = word;
  }
  return {
    text: cells.map((cell) => cell.text).join('\t'),
    boldCells: cells.map(({ bold, plain }) => bold > plain),
    looks,
  };
}

function startsCell(previous: Word, word: Word, text: string): boolean {
  if (word.opensCell) return true;
  if (bulletLength(`${text} `) > text.length) return false;
  return word.x0 - previous.x1 > cellGap * Math.max(previous.size, word.size);
}

function needsSpace(previous: Word, word: Word): boolean {
  return word.spaced || word.x0 - previous.x1 > 0.12 * Math.max(previous.size, word.size);
}

/** Four or more single letters in a row are one letter-spaced text: only clearly wider gaps part words in it. */
function joinLetters(words: readonly Word[]): Word[] {
  const joined: Word[] = [];
  for (let at = 0; at < words.length;) {
    let end = at;
    while (end < words.length && /^(?:[\p{L}&\d'’.-]|\p{Lu}{2,3})$/u.test(words[end]?.text ?? '')) end++;
    const letters = words.slice(at, end).filter(({ text }) => text.length === 1).length;
    if (end - at >= 4 && letters >= 0.6 * (end - at)) joined.push(...spacedRun(words.slice(at, end)));
    else joined.push(...words.slice(at, Math.max(end, at + 1)));
    at = Math.max(end, at + 1);
  }
  return joined;
}

function spacedRun(letters: readonly Word[]): Word[] {
  const gaps = letters.slice(1).map((letter, index) => letter.x0 - (letters[index]?.x1 ?? 0));
  const usual = [...gaps].sort((a, b) => a - b)[Math.floor((gaps.length - 1) * 0.4)] ?? 0;
  const size = letters[0]?.size ?? 10;
  const words: Word[] = [];
  letters.forEach((letter, index) => {
    const word = words.at(-1);
    const gap = gaps[index - 1] ?? 0;
    if (!word || gap > Math.max(1.7 * usual, usual + 0.15 * size)) words.push({ ...letter, spaced: true });
    else Object.assign(word, { text: word.text + letter.text, x1: letter.x1 });
  });
  return words;
}
