import { findRanges, type DateRange } from '../dates/find-ranges.js';
import type { Line } from '../document/line.js';
import { bulletLength } from '../text/bullet.js';
import { isTold } from './line-text.js';

/** A run of a header line's text, with its offset in the document's text. */
export interface Piece {
  text: string;
  start: number;
}

/** The text around the dates, which end a piece as a separator does; what is told behind them and a name is left out. */
export function withoutDates(text: string, start: number): Piece[] {
  const pieces: Piece[] = [];
  let at = bulletLength(text);
  const ranges = findRanges(text);
  const isDated = ranges.some(({ from }) => from !== null);
  for (const range of ranges) {
    if (isDated && isWithinName(text, range)) continue;
    if (range.start > at) pieces.push({ text: text.slice(at, range.start), start: start + at });
    at = Math.max(at, range.end);
  }
  const isNamed = pieces.some((piece) => /\p{L}{2}/u.test(piece.text));
  if (!isNamed || !isTold(text.slice(at))) pieces.push({ text: text.slice(at), start: start + at });
  return pieces;
}

/** "Vision 2030 Ltd, 2019 – 2021": beside a span, a year between words of a name is one of them. */
function isWithinName(text: string, { start, end, from }: DateRange): boolean {
  return from === null && /\p{L} $/u.test(text.slice(0, start)) && /^ \p{Lu}/u.test(text.slice(end));
}

/** Signs that may stand between fields which are set in different type. */
const signs = /^[\s,;:|·•–—()@/-]*$/u;

/** "ENGINEER, Acme Ltd": capitals on one side of a comma only. */
const caseChange =
  /(?<=(?:^|\s)\p{Lu}[\p{Lu}\d&.'’ /()-]{4,}),\s(?=\p{Lu}\p{Ll})|(?<=\p{Ll}),\s(?=\p{Lu}[\p{Lu}\d&.'’ /()-]{4,}$)/gu;

/** Words, not letters of one word, are parted there. */
function isWordEdge(text: string, at: number): boolean {
  return /[\s(]$/.test(text.slice(0, at)) || /^[\s,;:(|·•–—]/.test(text.slice(at));
}

const joiningWord = /\s(?:at|bei|chez|en|@)\s+$/u;

/** A piece cut where its type changes between words: an author who sets them apart means different fields. */
export function cutAtLooks(piece: Piece, { looks = [], start }: Line): Piece[] {
  const cases = Array.from(piece.text.matchAll(caseChange), ({ index }) => index + 2);
  const cuts = [...new Set([...looks.map(({ at }) => start + at - piece.start), ...cases])]
    .toSorted((a, b) => a - b)
    .filter((at) => at > 1 && at < piece.text.length && isWordEdge(piece.text, at))
    .filter((at) => !signs.test(piece.text.slice(0, at)) && !signs.test(piece.text.slice(at)));
  return [0, ...cuts].map((from, index) => ({
    text: piece.text.slice(from, cuts[index]).replace(index < cuts.length ? joiningWord : /$^/, ''),
    start: piece.start + from,
  }));
}
