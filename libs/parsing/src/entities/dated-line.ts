import { findRanges, shifted, type DateRange } from '../dates/find-ranges.js';
import type { Line } from '../document/line.js';
import { asksForDate, openingLabel } from './field-labels.js';
import { isSentence, isTold, listsFields, withoutFullStop } from './line-text.js';

/** A span of time in a line short enough for a header. */
export interface HeaderDate {
  range: DateRange;
  /** Both ends are told, the present by a word or a dash: what jobs and studies have and statements seldom do. */
  isSpan: boolean;
  /** It stands alone, or set apart from the text beside it by a tab, brackets or a separator. */
  isApart: boolean;
  /** The line opens with it and goes on in small letters, as a sentence does. */
  opensSentence: boolean;
}

/** A grade or an honour may follow the date of a degree. */
const gradeAfter =
  /^[\s,;|(–-]*(?:c?gpa|(?:final |overall )?grade|note|abschlussnote|mention|with honou?rs|honou?rs|magna|summa|cum laude|first[- ]class|distinction|dean)\b/iu;
const setOffBefore = /(?:[\t\n(|•·–—,;:/]|\s-)[^\S\n]*$/u;
const setOffAfter = /^[^\S\n]*(?:[\t\n()|•·–—,;:/]|-\s)/u;
const goesOnSmall = /^\s*[,;]?\s*\p{Ll}/u;
const atWord = /\p{L}\s(?:at|bei|chez|en)\s\p{Lu}/u;

/** Whether a text names an employer behind "at": "Engineer at Acme Ltd". */
export function namesEmployer(text: string): boolean {
  return atWord.test(text);
}

/** The span of time of a line that may be a header; null where the rest of it reads like a statement. */
export function dateInHeader(line: Line): HeaderDate | null {
  if (line.bullet) return null;
  const ranges = findRanges(line.text);
  const range = ranges.find(({ from }) => from !== null) ?? ranges[0];
  if (!range) return null;
  const label = openingLabel(line.text)?.label;
  if (label !== undefined && !asksForDate(label) && range.from === null) return null;
  const lead = line.text.slice(0, range.start);
  const after = line.text.slice(range.end);
  const isSpan = range.from !== null && (range.to !== null || range.isCurrent);
  const whole = isSpan && range.start > 3 && isTold(after) ? lead : `${lead} ${after}`.trim();
  // Beside a date in the margin a head may end in a full stop.
  const isInMargin = (range.start <= 3 && /^\s*\t/.test(after)) || (/\t\s*$/.test(lead) && !hasText(after));
  const rest = isInMargin ? withoutFullStop(whole) : whole;
  const isAside =
    range.from === null && /\p{L}{3,}/u.test(after) && range.start > 40 && !gradeAfter.test(after);
  const isFields =
    isSpan &&
    (/\s[|·•–—]\s|\t/u.test(rest) ||
      listsFields(rest) ||
      (isBeside(range, line.text) && namesEmployer(rest)));
  if (rest.length > (isFields ? 170 : 110) || isAside || (!isFields && isSentence(rest))) return null;
  const isSince = range.to === null && range.end === range.from?.end;
  return {
    range: shifted(range, line.start),
    isSpan: isSpan && !isSince,
    isApart: (label !== undefined && asksForDate(label)) || isSetOff(lead, after),
    opensSentence: !hasText(lead) && goesOnSmall.test(after),
  };
}

/** Each side of the date is bare or parted from it. */
function isSetOff(lead: string, after: string): boolean {
  const [left, right] = [hasText(lead), hasText(after)];
  if (left && !setOffBefore.test(lead)) return false;
  return !right || (!goesOnSmall.test(after) && (!left || setOffAfter.test(after)));
}

function hasText(side: string): boolean {
  return /[\p{L}\p{N}]/u.test(side);
}

/** The date stands at the line's start or end, set apart by a tab or brackets. */
function isBeside({ start, end }: DateRange, text: string): boolean {
  return /[\t(]\s*$/.test(text.slice(0, start)) || (start <= 3 && /^\s*\t/.test(text.slice(end)));
}
