import { findRanges } from '../dates/find-ranges.js';
import { placeScore, town } from '../entities/places.js';
import type { Word } from '../pdf/words.js';
import { completes } from './date-wraps.js';
import { rowsOf } from './rows.js';

/**
 * How a line of a cell follows the one above: in one text; as a text of its own, by its type or although its first word
 * would have fitted above; or at the cell's edge, which tells neither.
 */
type Break = 'goes on' | 'apart' | 'fits' | 'unclear';

/** The share of a column's cells which show that its cells hold texts below one another. */
const habit = 0.3;
/** What would have fitted by less than this, in font sizes, may not have. */
const slack = 0.5;
/** A word that leads on to the next line. */
const leadsOn =
  /(?:[,&/–—(-]|\s(?:of|the|and|for|in|at|de|du|des|la|le|les|del|los|las|el|y|e|et|en|und|der|die|das|des|dem|für|von|im|am|bei|zur|zum|à|au|aux|chez|d'|l'|st\.|ste\.|dr\.))$/iu;

/**
 * The texts of each cell of a column, the lines which the edge of the cell wrapped made one. Where a line ends at the
 * edge, other cells of the column tell whether their last line is a text of its own, as a town below a firm is.
 *
 * @param right where text in the column ends at the latest
 */
export function cellTexts(cells: readonly (readonly Word[])[], right: number): Word[][][] {
  const read = cells.map((words) => {
    const lines = rowsOf(words).map((row) => row.words);
    return { lines, breaks: lines.slice(1).map((line, at) => breakOf(lines[at] ?? [], line, right)) };
  });
  const wrapped = read.filter(({ breaks }) => breaks.some((one) => one !== 'goes on'));
  const parted = wrapped.filter(({ breaks }) => breaks.includes('fits'));
  const placed = wrapped.filter(
    ({ lines, breaks }) => breaks.at(-1) === 'unclear' && isTown(textOf(lines.at(-1) ?? [])),
  );
  const isHabit =
    (parted.length > 0 && parted.length >= habit * wrapped.length) ||
    (placed.length > 1 && placed.length >= 2 * habit * wrapped.length);
  return read.map(({ lines, breaks }) => joined(lines, isHabit ? partedLast(breaks) : breaks));
}

/** Without a clear break the last unclear one parts the texts. */
function partedLast(breaks: readonly Break[]): Break[] {
  const last = breaks.some((one) => one === 'apart' || one === 'fits') ? -1 : breaks.lastIndexOf('unclear');
  return breaks.map((one, at) => (at === last ? 'apart' : one));
}

function joined(lines: readonly Word[][], breaks: readonly Break[]): Word[][] {
  const texts: Word[][] = [];
  for (const [at, line] of lines.entries()) {
    if (at > 0 && (breaks[at - 1] === 'goes on' || breaks[at - 1] === 'unclear')) texts.at(-1)?.push(...line);
    else texts.push([...line]);
  }
  return texts;
}

function breakOf(line: readonly Word[], below: readonly Word[], right: number): Break {
  const last = line.at(-1);
  const [word] = below;
  if (!last || !word || last.bold !== word.bold || Math.abs(last.size - word.size) > 0.5) return 'apart';
  const text = textOf(line);
  if (leadsOn.test(text) || /^\p{Ll}/u.test(word.text) || completes(text, textOf(below))) return 'goes on';
  const isSpan = findRanges(text).some(
    ({ from, to, isCurrent }) => from !== null && (to !== null || isCurrent),
  );
  const fits = last.x1 + 0.25 * last.size + (word.x1 - word.x0) <= right - slack * last.size;
  if (isSpan || last.look !== word.look) return 'apart';
  return fits ? 'fits' : 'unclear';
}

/** A town alone: behind a name and a comma it may stand on that name's second line. */
function isTown(text: string): boolean {
  return placeScore(text) >= town && !text.includes(',');
}

function textOf(words: readonly Word[]): string {
  return words.map(({ text }) => text).join(' ');
}
