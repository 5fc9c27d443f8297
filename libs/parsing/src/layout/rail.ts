import { findRanges } from '../dates/find-ranges.js';
import { fieldLabel } from '../entities/field-labels.js';
import { personLabel } from '../entities/person-labels.js';
import { inkColumns, type InkColumn } from './ink-columns.js';
import { knownHeading } from '../sections/heading-words.js';
import type { Word } from '../pdf/words.js';
import { isDate } from './rail-edge.js';
import type { Row } from './rows.js';

/**
 * A rail is a strip of labels that belong to the row beside them: dates, places or section labels. It must
 * be read row by row. Returns the side of the rail, or null when both sides are columns in their own right.
 */
export function railSide(rows: Row[], x: number): 'left' | 'right' | null {
  return sideOfRail(rows, x, -Infinity, Infinity) ?? railBetween(rows, x);
}

/** Whether the labels of a form stand at the left of x, however wide they are beside their answers. */
export function isFormAt(rows: readonly Row[], x: number): boolean {
  return isForm(sideOf(rows, (word) => word.x0 < x));
}

/** A rail that stands between a column of its own and the text it belongs to. */
function railBetween(rows: Row[], x: number): 'left' | 'right' | null {
  const columns = inkColumns(rows);
  const at = columns.findLastIndex((column) => column.x0 < x);
  const [own, beside] = [columns[at], columns[at + 1]];
  if (rows.length < minRows || columns.length < 3 || !own || !beside) return null;
  const side = sideOfRail(rows, x, own.x0, beside.x1);
  const [rail, text, rival] =
    side === 'left' ? [own, beside, columns[at - 1]] : [beside, own, columns[at + 2]];
  return rival && sharedRows(rows, rail, rival) > sharedRows(rows, rail, text) ? null : side;
}

/** How many rows have words in both columns: a rail keeps to the rows of its own text. */
function sharedRows(rows: readonly Row[], one: InkColumn, other: InkColumn): number {
  return rows.filter(({ words }) =>
    [one, other].every(({ x0, x1 }) => words.some((word) => word.x0 >= x0 && word.x0 < x1)),
  ).length;
}

function sideOfRail(rows: Row[], x: number, from: number, to: number): 'left' | 'right' | null {
  const left = sideOf(rows, (word) => word.x0 < x && word.x0 >= from);
  const right = sideOf(rows, (word) => word.x0 >= x && word.x0 < to);
  if (isRail(left, right)) return 'left';
  return isRail(right, left) ? 'right' : null;
}

/** Some dates of a rail are wrapped, or have a length of time or a place below them. */
const mostly = 0.75;
/** A date has a number or the name of a month; a letter or two, as of a heading set upright, are none. */
const tellsDate = /\d|\p{L}{3}/u;

/** Fewer rows have strips free of ink by chance. */
const minRows = 8;

interface Side {
  texts: string[];
  rows: Set<Row>;
  characters: number;
}

function sideOf(rows: readonly Row[], isOn: (word: Word) => boolean): Side {
  const side: Side = { texts: [], rows: new Set(), characters: 0 };
  for (const row of rows) {
    const text = row.words
      .filter(isOn)
      .map((word) => word.text)
      .join(' ');
    if (!text) continue;
    side.texts.push(text);
    side.rows.add(row);
    side.characters += text.length;
  }
  return side;
}

function isRail(side: Side, other: Side): boolean {
  const count = side.texts.length;
  if (isForm(side)) return true;
  if (side.characters > other.characters) return false;
  if (isAllDates(side)) return true;
  const headings = side.texts.filter((_, at) => isLabel(side.texts, at)).length;
  if (headings > 0 && count - headings >= 2 * headings) return false;
  const dates = side.texts.filter((text) => findRanges(text).length > 0 && text.length < 32).length;
  if (dates / count >= 0.3) return true;
  const shared = [...side.rows].filter((row) => other.rows.has(row)).length / count;
  const length = side.characters / count;
  if (headings / count >= 0.5) return length < 30;
  return (
    shared >= 0.85 &&
    length < 32 &&
    (count < 0.6 * other.texts.length || length < 0.5 * (other.characters / other.texts.length))
  );
}

/** Whether labels stand on the side, with a colon or known ones: they tell of a form even where its values are shorter. */
function isForm({ texts }: Side): boolean {
  const labels = texts.filter(
    (text) => /^.{1,30}:$/u.test(text) || fieldLabel(text) !== null || personLabel(text) !== null,
  );
  return labels.length > 0 && labels.length >= 0.5 * texts.length;
}

/** Whether dates stand below headings of the whole page. No sidebar has sections of nothing but dates. */
function isAllDates({ texts }: Side): boolean {
  const own = texts.filter((_, at) => !isLabel(texts, at));
  const dates = own.filter((text) => isDate(text) && tellsDate.test(text));
  return own.length > 0 && dates.length >= mostly * own.length;
}

/** A text that is a section label, or half of one set over two rows. */
function isLabel(texts: readonly string[], at: number): boolean {
  const [above = '', text = '', below = ''] = [texts[at - 1], texts[at], texts[at + 1]];
  return [text, `${above} ${text}`, `${text} ${below}`].some((one) => knownHeading(one) !== null);
}
