import { findDates } from '../dates/find-dates.js';
import { findRanges } from '../dates/find-ranges.js';
import { joinedLooks, type Line } from '../document/line.js';
import { joiningEnd } from '../text/joining-end.js';
import { endsSentence, tellsOfWork } from '../text/sentence.js';
import { fieldLabel, openingLabel, type FieldLabel } from './field-labels.js';

const opensWithSeparator = /^[–—|·•(,)]/u;
const endsWithSeparator = /(?:[,–—|·•&/(]|\s-)$/u;
/** Lines of one header stand no further apart than this, in line heights. */
const wrapGap = 1.25;

/**
 * Joins header lines which a narrow column wrapped: "Engineer — Acme Ltd —" and "Berlin (2019 –" and "2021)".
 * A joined line keeps the line break, so its offsets stay those of the text.
 */
export function joinHeaders(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  for (const line of lines) {
    const above = joined.at(-1);
    const isColumn = above !== undefined && isBareLabel(above) && isBareLabel(joined.at(-2));
    if (above && !isColumn && goesOn(above, line)) joined[joined.length - 1] = merged(above, line);
    else joined.push(line);
  }
  return joined;
}

function goesOn(above: Line, line: Line): boolean {
  if (above.bullet || above.page !== line.page || above.column !== line.column) return false;
  if (above.start + above.text.length + 1 !== line.start) return false;
  if (isLabelOf(above, line) || isEndOf(above, line) || isRestOfAnswer(above, line)) return true;
  if (line.gapBefore > wrapGap) return false;
  if (above.text.length > 160 || line.text.length > 90) return false;
  const last = above.text.split('\n').at(-1) ?? '';
  if (isCutInDate(last, line.text)) return true;
  if (!isSetOn(above, line, last)) return false;
  const isOneSize = Math.abs(above.size - line.size) <= 0.3;
  // Employer bold, title plain: "Acme — Engineer for" over "control systems".
  if (isOneSize && /\s[—–|·]\s/u.test(last) && wrapsInPhrase(above, last, line)) return true;
  if (isOneSize && goesOnInLook(above, last, line)) return true;
  if ((above.boldCells[0] ?? above.bold) !== line.bold || !isOneSize) return false;
  if (opensWithSeparator.test(line.text)) return above.full && (!line.bullet || line.bold);
  if (line.bullet) return false;
  const isShort = last.split(/\s+/).length <= 12;
  if (wrapsFields(last, line) || wrapsInPhrase(above, last, line)) return true;
  if (isShort && endsWithSeparator.test((last.split('\t').at(-1) ?? '').trim()) && !opensDate(last))
    return true;
  return (
    above.full &&
    line.bold &&
    !last.includes('\t') &&
    !findDates(last).some(({ end }) => end > last.length - 3)
  );
}

/** The line's first words are set as the last ones above: in the same type and case. */
function isSetOn(above: Line, line: Line, last: string): boolean {
  const [before, after] = [above.looks?.at(-1)?.look, line.looks?.[0]?.look];
  if (!last.includes('\t') && before !== undefined && after !== undefined && before !== after) return false;
  const tail = last.split(/\t|\s[–—|·•-]\s|,\s/u).at(-1) ?? '';
  const [head = ''] = line.text.split(/\t|\s[–—|·•-]\s|,\s/u);
  return isShouted(tail) === isShouted(head) || !/\p{L}{3}/u.test(tail) || !/\p{L}{3}/u.test(head);
}

/** Employer bold, title plain: "Acme, Leeds — Senior Data" over "Engineer". What is set otherwise than the rest goes on. */
function goesOnInLook(above: Line, last: string, line: Line): boolean {
  const looks = above.looks ?? [];
  return (
    above.full &&
    !line.full &&
    !line.bullet &&
    !last.includes('\t') &&
    looks.length > 1 &&
    looks.at(-1)?.look !== looks[0]?.look &&
    line.text.split(/\s+/).length <= 8 &&
    !endsSentence(line.text) &&
    !tellsOfWork(line.text) &&
    !findDates(last).some(({ end }) => end > last.length - 3)
  );
}

/** The answer to a label of a form goes on: "Employer: Bayou Regional Medical" over "Center". */
function isRestOfAnswer(above: Line, line: Line): boolean {
  const label = openingLabel(above.text.split('\n').at(-1) ?? '')?.label ?? null;
  if (label === null || label === 'tasks' || label === 'tools' || !above.full || line.bullet) return false;
  if (line.gapBefore > wrapGap || line.text.length > 60 || line.text.includes('\t')) return false;
  return (
    fieldLabel(line.text) === null && openingLabel(line.text) === null && findDates(line.text).length === 0
  );
}

function isShouted(text: string): boolean {
  return /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text);
}

/** A label of the head of an entry and nothing else; several below one another are a column beside their values. */
function isBareLabel(line: Line | undefined): boolean {
  const label = line ? fieldLabel(line.text) : null;
  return label !== null && label !== 'tasks' && label !== 'tools';
}

/** The label of a form stands above what it asks for. */
function isLabelOf(above: Line, line: Line): boolean {
  if (!isBareLabel(above) || line.gapBefore > 2) return false;
  return !line.bullet && fieldLabel(line.text) === null && openingLabel(line.text) === null;
}

/** "From: 2019" over "To: 2021", or over the label "To", or over the date behind that. */
function isEndOf(above: Line, line: Line): boolean {
  if (labelOf(above.text) !== 'from' || line.bullet || line.gapBefore > 2) return false;
  const last = above.text.split('\n').at(-1) ?? '';
  return labelOf(line.text) === 'to' || (fieldLabel(last) === 'to' && fieldLabel(line.text) === null);
}

function labelOf(text: string): FieldLabel | null {
  return openingLabel(text)?.label ?? fieldLabel(text.split('\t')[0] ?? '');
}

/** "Conseil général, service" over "des routes": the break fell within a phrase. */
function wrapsInPhrase(above: Line, last: string, line: Line): boolean {
  if (!above.full || above.text.split(/\s+/).length > 14 || /[.!?:;]$/.test(last)) return false;
  if (line.text.length > 70 || line.text.split(/\s+/).length > 8 || /[.!?;]$/.test(line.text)) return false;
  return joiningEnd.test(last) || (/^\p{Ll}/u.test(line.text) && findDates(line.text).length === 0);
}

/** All fields stand on one line with the date at its end, and a few words of the last field went below. */
function wrapsFields(last: string, line: Line): boolean {
  const [first = '', ...rest] = last.split('\t');
  const isOneLine =
    /\s[·|•–—]\s/u.test(first) && rest.some((cell) => findDates(cell).length > 0) && line.gapBefore < 1.1;
  return (
    isOneLine &&
    !/[\t·|•–—:]/u.test(line.text) &&
    line.text.split(/\s+/).length <= 4 &&
    findDates(line.text).length === 0
  );
}

function opensDate(text: string): boolean {
  return /(?:\d{4}|\p{L}{3})\.?\s*[–—-]$/u.test(text);
}

/** A span of time runs over the line's end. */
function isCutInDate(last: string, text: string): boolean {
  const tail = last.slice(-40);
  const found = findRanges(`${tail} ${text.slice(0, 24)}`);
  return found.some(({ start, end, from, to, isCurrent }) => {
    const isPair = from !== null && (to !== null || isCurrent);
    return isPair && start < tail.length - 2 && end > tail.length + 1 && (to?.end ?? end) > tail.length;
  });
}

function merged(above: Line, line: Line): Line {
  return {
    ...above,
    text: `${above.text}\n${line.text}`,
    full: line.full,
    looks: joinedLooks(above, line),
    height: line.y + line.height - above.y,
  };
}
