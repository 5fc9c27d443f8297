import { findRanges } from '../dates/find-ranges.js';
import type { Line } from '../document/line.js';
import { isDetailLine, issuerLabelEnd, withoutDetails } from './credential-details.js';
import { isOpenEnded } from '../skills/wrapped-lines.js';
import { rank } from './credential-head.js';
import { isOrganisation } from './issuer-evidence.js';

/** Lines that name one certificate, award or work: the first has its name, the others tell of it. */
export type CredentialLines = [Line, ...Line[]];

/** Parts the lines of a list by what opens an entry: its mark, its type, the place of its date, the white space above. */
export function credentialEntries(lines: readonly Line[]): CredentialLines[] {
  const joined = joinWrapped(lines);
  const opens = opener(joined);
  const entries: CredentialLines[] = [];
  joined.forEach((line, index) => {
    const open = entries.at(-1);
    if (open && !opens(line, index)) open.push(line);
    else entries.push([line]);
  });
  return entries;
}

type Opens = (line: Line, index: number) => boolean;

function opener(lines: readonly Line[]): Opens {
  const free = lines.filter((line) => !isTelling(line));
  const [first] = free;
  if (!first) return () => true;
  const has = (test: (line: Line) => boolean): boolean => free.some(test) && !free.every(test);
  if (has(isMarked))
    return isMarked(first)
      ? (line) => isMarked(line) || (line.bold && !isTelling(line))
      : (line) => !isMarked(line) && !isTelling(line);
  if (isBoldHead(first) && has(isBoldHead)) return isBoldHead;
  const spaced = bySpace(lines);
  if (spaced) return spaced;
  const named = lines.filter((line) => !isTelling(line) || isDate(line.text));
  const period = periodOf(named);
  if (period > 1) return (line) => named.indexOf(line) % period === 0;
  return (line, index) => !isTelling(line) && !tellsOf(line, lines[index - 1]);
}

function isMarked({ bullet, text }: Line): boolean {
  return bullet && !rank.test(text);
}

function isBoldHead(line: Line): boolean {
  return (line.boldCells[0] ?? line.bold) && !isTelling(line);
}

/** A line without a name of its own: a number, an issuer with its label, a date. */
function isTelling({ text }: Line): boolean {
  return issuerLabelEnd(text) > 0 || isDetailLine(text) || isDate(text);
}

function isDate(text: string): boolean {
  const [range] = findRanges(text);
  return range !== undefined && !/\p{L}{2}/u.test(text.slice(0, range.start) + text.slice(range.end));
}

function isDated({ text }: Line): boolean {
  return findRanges(withoutDetails(text)).length > 0;
}

/** Clearly more white space above some lines than above the others parts groups of which each has one date at most. */
function bySpace(lines: readonly Line[]): Opens | null {
  const gaps = lines.slice(1).flatMap(({ gapBefore }) => (Number.isFinite(gapBefore) ? [gapBefore] : []));
  const [least, most] = [Math.min(...gaps), Math.max(...gaps)];
  if (gaps.length < 2 || most < 1.2 * least + 0.1) return null;
  const isApart = ({ gapBefore }: Line): boolean => gapBefore > (least + most) / 2;
  const groups: Line[][] = [];
  lines.forEach((line, index) => {
    if (index === 0 || isApart(line)) groups.push([line]);
    else groups.at(-1)?.push(line);
  });
  const several = groups.filter(({ length }) => length > 1);
  const isOne = groups.every((group) => group.filter(isDated).length <= 1);
  const tells = several.every((group) =>
    group.slice(1).every((line, at) => isTelling(line) || isDated(line) || at > 0 || isIssuer(line)),
  );
  const isUniform = groups.every(({ length }) => length === groups[0]?.length);
  if (!isOne || several.length * 2 <= groups.length || !(tells || isUniform)) return null;
  return (line, index) => index === 0 || isApart(line);
}

/** How many lines an entry has where every second or third one bears the date; else 1. */
function periodOf(lines: readonly Line[]): number {
  const dated = lines.map(isDated);
  const fits = (period: number): boolean => {
    if (lines.length < 2 * period || lines.length % period !== 0) return false;
    const place = dated.indexOf(true);
    return place >= 0 && place < period && dated.every((has, at) => has === (at % period === place));
  };
  return [2, 3].find(fits) ?? 1;
}

/** "Amazon, 2021" below a name that has neither. */
function tellsOf(line: Line, above: Line | undefined): boolean {
  return above !== undefined && !isDated(above) && isDated(line) && isIssuer(line);
}

function isIssuer({ text }: Line): boolean {
  const bare = withoutDetails(text);
  const [range] = findRanges(bare);
  const rest = range ? `${bare.slice(0, range.start)} ${bare.slice(range.end)}` : bare;
  return isOrganisation(rest.replace(/^[\W_]+|[^\p{L}\d)]+$/gu, ''));
}

/** Lines of one certificate stand closer than certificates do, where the column wrapped it. */
function joinWrapped(lines: readonly Line[]): Line[] {
  const widest = Math.max(...lines.slice(1).map(({ gapBefore }) => (gapBefore < Infinity ? gapBefore : 0)));
  // Where only dates leave a line short, all other lines go on.
  const isClosedByDates =
    lines.length > 2 &&
    lines.every(({ text, full }, at) => endsInDate(text) || (full && at < lines.length - 1));
  const joined: Line[] = [];
  for (const line of lines) {
    const above = joined.at(-1);
    if (above && isWrapped(above, line, isClosedByDates ? Infinity : widest))
      joined[joined.length - 1] = { ...above, text: `${above.text}\n${line.text}`, full: line.full };
    else joined.push(line);
  }
  return joined;
}

function isWrapped(above: Line, line: Line, widest: number): boolean {
  const follows = above.start + above.text.length + 1 === line.start && above.bold === line.bold;
  if (!follows || line.bullet || issuerLabelEnd(line.text) > 0) return false;
  if (isOpenEnded(above.text) || (above.full && /^\p{Ll}/u.test(line.text))) return true;
  return above.full && !endsInDate(above.text) && (above.bullet || line.gapBefore < 0.93 * widest);
}

/** A date closes an entry: what follows is another. */
function endsInDate(text: string): boolean {
  const last = findRanges(text).at(-1);
  return last !== undefined && !/[\p{L}\d]/u.test(text.slice(last.end));
}
