import type { Line } from '../document/line.js';
import { grouped } from './grouped.js';

/** Lines broken at a width differ by a word at most. */
const slack = 14;
const narrowest = 50;
/** A line of a page holds no more; longer paragraphs show that lines were not broken by hand. */
const widest = 125;
const leastWraps = 4;
/** More white space than this between lines parts them, in line heights. */
const leastGap = 1.3;

/**
 * Where a converter or author broke each line at the page's width, lines near that width are full: the next one may
 * go on with their sentence. In text that flows no paragraph is.
 */
export function markHardWraps(lines: readonly Line[]): void {
  for (const own of grouped(lines, ({ column }) => column).values()) {
    const width = Math.max(...own.map(({ text }) => text.length));
    if (width < narrowest || width > widest) continue;
    const near = own.filter((line, index) => isNear(line, own[index + 1], width));
    const wraps = near.filter((line) => goesOn(line, own[own.indexOf(line) + 1]));
    if (wraps.length >= leastWraps && wraps.length > near.length / 3)
      for (const line of near) line.full = true;
  }
}

/** Whether the next line's first word had no room on this one. */
function isNear(line: Line, next: Line | undefined, width: number): boolean {
  if (!next || next.bullet || next.gapBefore > leastGap || next.size !== line.size) return false;
  const word = /^\S+/.exec(next.text)?.[0].length ?? 0;
  return line.text.length > width - slack - word;
}

function goesOn(line: Line, next: Line | undefined): boolean {
  return next !== undefined && /^\p{Ll}/u.test(next.text) && !/[.!?:;]$/.test(line.text);
}
