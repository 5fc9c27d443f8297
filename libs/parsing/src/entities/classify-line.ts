import type { DateRange } from '../dates/find-ranges.js';
import { placeScore, town } from './places.js';
import { degreeScore } from './degree-evidence.js';
import { dateInHeader, namesEmployer, type HeaderDate } from './dated-line.js';
import { joinHeaders } from './join-headers.js';
import type { Line } from '../document/line.js';
import { fieldLabel, openingLabel } from './field-labels.js';
import { endsStatement, isSentence, isTold, listsFields, withoutLegalDot } from './line-text.js';
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

/**
 * Tells header lines from descriptions by bullets, wrapping, length and type.
 *
 * @param names whether a text names a post, a degree or a school: such a line may open an entry with one bare year
 */
export function classifyLines(
  lines: readonly Line[],
  names: (text: string) => boolean = () => true,
): ClassifiedLine[] {
  const joined = joinHeaders(lines);
  const dates = joined.map((line) => dateInHeader(line));
  const hasSpans = dates.some((date) => date?.isSpan === true && date.isApart);
  const classified: ClassifiedLine[] = [];
  let bulletX: number | null = null;
  joined.forEach((line, index) => {
    const above = classified.at(-1);
    const date = dates[index] ?? null;
    const isAside = date !== null && isPassing(date, line, hasSpans, names);
    const range = isAside ? null : (date?.range ?? null);
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
      !line.bullet &&
      !continued &&
      !isAside &&
      (range !== null || isBelowDate(line, above) || isHeaderText(line, above));
    if (line.bullet) bulletX = line.x;
    else if (isHeader) bulletX = null;
    classified.push({ line, isHeader, range: isHeader ? range : null });
  });
  return classified;
}

/**
 * Where the entries of a section have spans of time, one year in running text tells of something else: what an
 * employer was founded in, a prize.
 */
function isPassing(
  { isSpan, isApart, opensSentence }: HeaderDate,
  { text, bold }: Line,
  hasSpans: boolean,
  names: (text: string) => boolean,
): boolean {
  if (isSpan) return false;
  if (endsStatement(text) && text.split(/\s+/).length > 3) return hasSpans || !isApart;
  return hasSpans && !isApart && !bold && (opensSentence || !names(text));
}

/** "Employer, Title, Place": three fields or more with a known place at the end. */
function endsInPlace(text: string): boolean {
  const pieces = text.split(/\s*,\s+/);
  return pieces.length > 2 && listsFields(text) && placeScore(pieces.at(-1) ?? '') >= town;
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

/** A date on a line of its own has the rest of the header below it, which may be long. */
function isBelowDate({ text }: Line, above: ClassifiedLine | undefined): boolean {
  if (!above?.range || text.length > 140 || !/^[\p{Lu}\d]/u.test(text)) return false;
  const isAlone = above.range.end - above.range.start > above.line.text.trim().length - 4;
  return isAlone && (listsFields(text) || namesEmployer(text)) && !/[.!?;]$/.test(withoutLegalDot(text));
}

function isHeaderText(line: Line, above: ClassifiedLine | undefined): boolean {
  const { text, columns } = line;
  if (columns) return true;
  const label = openingLabel(text)?.label ?? fieldLabel(text.split('\t')[0] ?? '');
  if (label !== null) return label !== 'tasks' && label !== 'tools' && text.length <= 160;
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
