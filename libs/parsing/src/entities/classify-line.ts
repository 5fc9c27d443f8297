import { findRanges, shifted, type DateRange } from '../dates/find-ranges.js';
import { placeScore, town } from './places.js';
import { degreeScore } from './degree-evidence.js';
import { endsInLegalForm } from './name-evidence.js';
import { joinHeaders } from './join-headers.js';
import type { Line } from '../document/line.js';
import { fieldLabel, openingLabel } from './field-labels.js';
import { endsSentence, tellsOfWork } from '../text/sentence.js';

/** A line of a section of entries, and what it can be. */
export interface ClassifiedLine {
  line: Line;
  /** It may stand in an entry's header: a short text that opens no sentence and continues none. */
  isHeader: boolean;
  range: DateRange | null;
}

/** Lines of one paragraph stand no further apart than this, in line heights. */
const wrapGap = 1.22;

/** A grade or an honour may follow the date of a degree. */
const gradeAfter =
  /^[\s,;|(–-]*(?:c?gpa|(?:final |overall )?grade|note|abschlussnote|mention|with honou?rs|honou?rs|magna|summa|cum laude|first[- ]class|distinction|dean)\b/iu;

/** Tells header lines from descriptions by bullets, wrapping, length and type. */
export function classifyLines(lines: readonly Line[]): ClassifiedLine[] {
  const classified: ClassifiedLine[] = [];
  let bulletX: number | null = null;
  for (const line of joinHeaders(lines)) {
    const above = classified.at(-1);
    const range = dateInHeader(line);
    const tells =
      above !== undefined &&
      (!above.isHeader || isTold(above.line.text.slice((above.range?.end ?? Infinity) - above.line.start)));
    // "sept. 2018 – juin 2023": months are written small in many languages.
    const opensWithDate =
      range !== null &&
      range.from !== null &&
      (range.to !== null || !above?.line.full) &&
      range.start - line.start <= 3;
    const continued = tells && !opensWithDate && continues(above.line, line, bulletX, range !== null);
    const isHeader =
      !line.bullet && !continued && (range !== null || isBelowDate(line, above) || isHeaderText(line, above));
    if (line.bullet) bulletX = line.x;
    else if (isHeader) bulletX = null;
    classified.push({ line, isHeader, range: isHeader ? range : null });
  }
  return classified;
}

/** The line's span of time when the rest of the line is short enough for a header. */
function dateInHeader(line: Line): DateRange | null {
  if (line.bullet) return null;
  const ranges = findRanges(line.text);
  const range = ranges.find(({ from }) => from !== null) ?? ranges[0];
  if (!range) return null;
  const lead = line.text.slice(0, range.start);
  const isPair = range.from !== null && (range.to !== null || range.isCurrent);
  const rest =
    isPair && range.start > 3 && isTold(line.text.slice(range.end))
      ? lead
      : `${lead} ${line.text.slice(range.end)}`.trim();
  const after = line.text.slice(range.end);
  const isAside =
    range.from === null && /\p{L}{3,}/u.test(after) && range.start > 40 && !gradeAfter.test(after);
  const isFields =
    isPair &&
    (/\s[|·•–—]\s|\t/u.test(rest) ||
      listsFields(rest) ||
      (isBeside(range, line.text) && namesEmployer.test(rest)));
  if (rest.length > (isFields ? 170 : 110) || isAside || (!isFields && isSentence(rest))) return null;
  return shifted(range, line.start);
}

/** The date stands at the line's start or end, set apart by a tab or brackets. */
function isBeside({ start, end }: DateRange, text: string): boolean {
  return /[\t(]\s*$/.test(text.slice(0, start)) || (start <= 3 && /^\s*\t/.test(text.slice(end)));
}

/** Title, employer and place behind one another, apart by commas: no piece of it is a sentence. */
function listsFields(text: string, separator = /\s*,\s+|\s+-\s+/u): boolean {
  const pieces = text.replace(/^[\s:,;|–—-]+/u, '').split(separator);
  return (
    pieces.length > 1 &&
    (/\t/.test(text) || !/[.!?;]$/.test(withoutLegalDot(text).replace(abbreviation, ''))) &&
    pieces.every((piece) => piece.split(/\s+/).length <= 9) &&
    pieces.filter((piece) => /^(?:[dl]['’])?[\p{Lu}\d(]/u.test(piece)).length * 2 > pieces.length
  );
}

/** "Employer, Title, Place": three fields or more with a known place at the end. */
function endsInPlace(text: string): boolean {
  const pieces = text.split(/\s*,\s+/);
  return pieces.length > 2 && listsFields(text) && placeScore(pieces.at(-1) ?? '') >= town;
}

/** "Celaya, Gto." ends in a state, not in a sentence. */
const abbreviation = /[,(]\s*\p{Lu}\p{Ll}{1,3}\.$/u;
const legalDot = /\b(?:inc|ltd|co|corp|e\.v|s\.a|s\.l|s\.l\.u|s\.c|ltda|e\.k)\.$/i;

/** The text without the full stop of a legal form at its end, which ends no sentence. */
export function withoutLegalDot(text: string): string {
  return text.endsWith('.') && (legalDot.test(text) || endsInLegalForm(text)) ? text.slice(0, -1) : text;
}

/** Whether the line goes on with the description above it. */
function continues(above: Line, line: Line, bulletX: number | null, hasDate: boolean): boolean {
  const sameType = above.bold === line.bold && Math.abs(above.size - line.size) < 0.6;
  if (/^(?![dl]['’]\p{Lu})\p{Ll}/u.test(line.text) && sameType) return true;
  if (line.column !== above.column && !above.full) return false;
  if (hasDate && (!above.full || /[.!]$/.test(above.text))) return false;
  if (bulletX !== null && line.x > bulletX + 2 && sameType && line.gapBefore < wrapGap) return true;
  return above.full && sameType && line.gapBefore < wrapGap;
}

/** Text after a date that is a description, not a title or a place. */
export function isTold(text: string): boolean {
  const told = text.trim().replace(/^[:,;|–—-]\s*/u, '');
  return (told.length > 70 || told.split(/\s+/).length > 9) && !(told.length < 140 && listsFields(told));
}

/** A date on a line of its own has the rest of the header below it, which may be long. */
function isBelowDate({ text }: Line, above: ClassifiedLine | undefined): boolean {
  if (!above?.range || text.length > 140 || !/^[\p{Lu}\d]/u.test(text)) return false;
  const isAlone = above.range.end - above.range.start > above.line.text.trim().length - 4;
  return isAlone && (listsFields(text) || namesEmployer.test(text)) && !/[.!?;]$/.test(withoutLegalDot(text));
}

const namesEmployer = /\p{L}\s(?:at|bei|chez|en)\s\p{Lu}/u;

function isHeaderText(line: Line, above: ClassifiedLine | undefined): boolean {
  const { text } = line;
  const label = openingLabel(text)?.label ?? fieldLabel(text.split('\t')[0] ?? '');
  if (label !== null) return label !== 'tasks' && text.length <= 160;
  if (text.length <= 160 && (listsFields(text, /\s+[|·•—]\s+|\t+/u) || endsInPlace(text))) return true;
  if (text.length > 95 || !/\p{L}/u.test(text) || isSentence(text)) return false;
  if ((endsSentence(text) || tellsOfWork(text)) && degreeScore(text) === 0) return false;
  const isApart = line.gapBefore > 1.3 && above?.line.full !== true;
  if (
    /^\p{Ll}/u.test(text) &&
    !line.bold &&
    !isApart &&
    !/^(?:e|i|de|von|van|[dl]['’])\p{Lu}|\.\p{L}{2,3}/u.test(text)
  )
    return false;
  if (above && !above.isHeader && line.gapBefore < 1.15 && !line.bold && text.split(/\s+/).length > 9)
    return false;
  return true;
}

function isSentence(text: string): boolean {
  const words = text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
  if (/[.!?;]$/.test(withoutLegalDot(text)) && words > 5 && !abbreviation.test(text)) return true;
  return words > 14;
}
