import { cellsOf, type Line } from '../document/line.js';
import { bulletLength } from '../text/bullet.js';
import { spacedLabel } from './spaced-label.js';

/** Text of one or more lines of which each but the first goes on with the one above. */
export interface Run {
  /** Lines are parted by a line feed, so that offsets are those of the document. */
  text: string;
  start: number;
}

/** Words that never end an item. */
const openEnd =
  /(?:[,;&/+–-]|\s(?:and|und|et|y|or|oder|of|for|in|with|the|by|für|mit|von|im|der|des|de|du|la|les|le|en|sur|con|para|del|por|par|à|aux?|nach|zur?))$/iu;
/** Words that never open one. */
const openStart =
  /^(?:and|und|et|y|or|oder|of|for|with|sowie|für|mit|von|des|de|du|sur|con|para|del|aux?|nach|&)\s/u;

/** Whether a line ends in a word or sign that never ends an item. */
export function isOpenEnded(text: string): boolean {
  return openEnd.test(text);
}

/** Joins the lines of a list over which an item, or the list itself, wraps. */
export function wrappedLines(lines: readonly Line[]): Run[] {
  const runs: Run[] = [];
  const smallStarts = opensSmall(lines);
  let above: Line | undefined;
  for (const line of lines) {
    const lead = bulletLength(line.text);
    const run = runs.at(-1);
    if (run && above && goesOn(run.text, above, line, smallStarts)) {
      const gap = line.start - run.start - run.text.length;
      run.text += '\n'.padStart(Math.max(gap, 1), ' ') + line.text;
    } else if (cellsOf(line).length > 0) runs.push({ text: line.text.slice(lead), start: line.start + lead });
    above = line;
  }
  return runs;
}

function goesOn(run: string, above: Line, line: Line, smallStarts: boolean): boolean {
  const isNew = line.bullet || bulletLength(line.text) > 0 || above.column !== line.column;
  if (isNew || /^[^,;(]{0,30}:/u.test(line.text) || spacedLabel(line.text) > 0) return false;
  if (openEnd.test(above.text) || openStart.test(line.text)) return true;
  if (/\([^)]*$/u.test(run) || (/^\([^)]*\)$/u.test(line.text) && !run.includes('('))) return true;
  if (!above.full || above.text.includes('\t')) return false;
  return (
    /[,;|•·]/u.test(above.text) || (!smallStarts && /^\p{Ll}/u.test(line.text) && /^[\p{Lu}\d]/u.test(run))
  );
}

/** Whether items of the list open with a small letter: a line that surely begins one does. */
function opensSmall(lines: readonly Line[]): boolean {
  return lines.some(
    (line, index) =>
      /^\p{Ll}/u.test(line.text) &&
      !(lines[index - 1]?.full ?? false) &&
      !openEnd.test(lines[index - 1]?.text ?? ''),
  );
}
