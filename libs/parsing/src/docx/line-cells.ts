import { noteLook, type LookChange } from '../document/line.js';
import { cleanText, joinSpacedLetters } from '../text/clean-text.js';
import type { Run } from './blocks.js';

/** Runs parted at line breaks, without empty lines. */
export function linesOf(runs: readonly Run[]): Run[][] {
  const lines: Run[][] = [[]];
  for (const run of runs) {
    run.text.split('\n').forEach((text, index) => {
      if (index > 0) lines.push([]);
      lines.at(-1)?.push({ ...run, text });
    });
  }
  return lines.filter((line) => line.some(({ text }) => text.trim()));
}

/** What parts cells on a line: tabs, wide runs of spaces, dots or a rule typed to lead the eye across. */
const cellGap = /\t| {4,}|(?<=[^\s._·]) ?(?:(?:[.·] ?){5,}|_{4,} ?)(?=[^\s._·])/g;

/** The text of a line: letter-spaced words are joined, cells are parted by one tab. */
export function tidy(raw: string): string {
  return joinSpacedLetters(cleanText(raw).trim().replaceAll('\n', ' '))
    .replace(cellGap, '\t')
    .replace(/ {0,3}\t[\t ]*/g, '\t')
    .replace(/ {2,}/g, ' ');
}

/** Where the looks of the runs change in the line's text, which has been tidied since. */
export function looksOf(text: string, runs: readonly Run[]): LookChange[] {
  const looks: LookChange[] = [];
  let from = 0;
  for (const run of runs) {
    const words = tidy(run.text);
    const at = words ? text.indexOf(words, from) : -1;
    if (at < 0) continue;
    const look = `${run.bold ? 'bold ' : ''}${run.italic ? 'italic ' : ''}${run.size}`;
    noteLook(looks, look, looks.length > 0 ? at : 0);
    from = at + words.length;
  }
  return looks;
}

/** Whether each tab-separated cell is mostly bold. */
export function cellWeights(runs: readonly Run[]): boolean[] {
  const text = runs.map((run) => run.text).join('');
  const parted = text.replace(cellGap, (gap) => '\t'.repeat(gap.length));
  const weights: number[] = [0];
  let at = 0;
  for (const run of runs) {
    const own = parted.slice(at, (at += run.text.length));
    own.split('\t').forEach((letters, index) => {
      if (index > 0) weights.push(0);
      weights[weights.length - 1] = (weights.at(-1) ?? 0) + letters.trim().length * (run.bold ? 1 : -1);
    });
  }
  const used = weights.filter((weight) => weight !== 0);
  return (used.length > 0 ? used : [0]).map((weight) => weight > 0);
}
