import { findRanges } from '../dates/find-ranges.js';
import type { Line } from '../document/line.js';
import { bulletLength } from '../text/bullet.js';
import { endsSentence, tellsOfWork } from '../text/sentence.js';
import { classifyLines } from './classify-line.js';
import { isProjectDetail, namesAndTells, projectLabel, projectName } from './project-name.js';

/** The line that names a project, a date that stands alone above it or below, and the lines that tell of it. */
export interface ProjectLines {
  header: Line | null;
  dates: Line | null;
  body: Line[];
  /** It is an item of a list of projects. */
  isListed?: boolean;
}

/** Parts the lines of a section into projects: by lists of "name – description", else by what stands out as a header. */
export function projectEntries(lines: readonly Line[]): ProjectLines[] {
  const runs = joinWrapped(lines);
  const listed = runs.filter((line) => !isDetail(line));
  const bullets = listed.filter(({ bullet }) => bullet);
  const outer = bullets.length === listed.length ? bullets : bullets.length === 0 ? listed : [];
  const isBulleted = outer.length > 0 && bullets.length === outer.length;
  const tells = outer.filter((line) => namesOne(line, isBulleted));
  const isList = tells.length > 0 && tells.length * 10 >= outer.length * 6 && !hasBoldHeads(runs);
  if (isList)
    return entriesOf(runs, (line) => tells.includes(line)).map((entry) => ({ ...entry, isListed: true }));
  return entriesOf(...headed(lines)).map(withWrappedHeader);
}

/** A name and what it is; in a list a name alone. */
function namesOne({ text }: Line, isBulleted: boolean): boolean {
  const bare = text.slice(bulletLength(text));
  const isName = bare.split(/\s+/).length <= 8 && !endsSentence(bare) && !tellsOfWork(bare);
  return namesAndTells(bare) || (isBulleted && isName);
}

/** Where only the name is bold, its line goes on in the plain ones below: "Tidewatch: reads tide" over "tables". */
function withWrappedHeader(entry: ProjectLines): ProjectLines {
  const { header, body } = entry;
  const end = body.findIndex((line) => line.bullet || isDetail(line));
  const rest = body.slice(0, end < 0 ? body.length : end);
  if (!header?.full || rest.length === 0) return entry;
  const whole = { ...header, text: [header, ...rest].map(({ text }) => text).join('\n') };
  const follows = rest.every((line, at) => line.start === endOf(rest[at - 1] ?? header) + 1);
  return follows && namesAndTells(whole.text) && (projectName(whole.text)?.end ?? 0) < header.text.length
    ? { ...entry, header: whole, body: body.slice(rest.length) }
    : entry;
}

function endOf({ start, text }: Line): number {
  return start + text.length;
}

type Opens = (line: Line, index: number) => boolean;

function entriesOf(lines: readonly Line[], opens: Opens): ProjectLines[] {
  const entries: ProjectLines[] = [];
  let above: Line | null = null;
  lines.forEach((line, index) => {
    const open = entries.at(-1);
    const next = lines[index + 1];
    if (isDateAlone(line)) {
      // Above the name of the next project, or below the name of this.
      const isBelow = open?.header && open.dates === null && open.body.length === 0;
      const isAbove =
        next !== undefined && opens(next, index + 1) && (!isBelow || line.gapBefore > next.gapBefore);
      if (isAbove) above = line;
      else if (open && open.dates === null) open.dates = line;
      else open?.body.push(line);
      return;
    }
    if (opens(line, index)) {
      entries.push({ header: line, dates: above, body: [] });
      above = null;
    } else if (open) open.body.push(line);
    else entries.push({ header: null, dates: null, body: [line] });
  });
  return entries;
}

/** A line in bold right below a name tells of it, as a role does. */
function isRoleBelow(line: Line, above: Line | undefined): boolean {
  return (
    above !== undefined && isBoldHead(above) && line.gapBefore < 1.35 && findRanges(line.text).length === 0
  );
}

/** Headers are set in bold, stand apart, carry a label, or follow a description. */
function headed(lines: readonly Line[]): [Line[], Opens] {
  const classified = classifyLines(lines);
  const runs = classified.map(({ line }) => line);
  const mayOpen = classified.map(
    ({ isHeader, line }, at) =>
      (isHeader || isBoldHead(line) || isAboveList(line, runs[at - 1], runs[at + 1])) && !isDetail(line),
  );
  const labelled = runs.filter(({ text }) => projectLabel(text) > 0);
  if (labelled.length > 1 || (labelled.length === 1 && labelled[0] === runs[0]))
    return [runs, (line) => labelled.includes(line)];
  const space = spaceAbove(runs, mayOpen);
  const isApart = (line: Line, at: number): boolean =>
    mayOpen[at] === true && line.gapBefore > (space ?? Infinity);
  if (hasBoldHeads(runs))
    return [runs, (line, at) => (isBoldHead(line) && !isRoleBelow(line, runs[at - 1])) || isApart(line, at)];
  if (space !== null) return [runs, (line, at) => at === 0 || isApart(line, at)];
  const opens = (line: Line, at: number): boolean =>
    mayOpen[at] === true && (at === 0 || classified[at - 1]?.isHeader === false || line.gapBefore > 1.35);
  return [runs, opens];
}

/** A word or two above a list and below another: "quietpager". */
function isAboveList(line: Line, above: Line | undefined, below: Line | undefined): boolean {
  const isShort = !line.bullet && line.text.split(/\s+/).length <= 3;
  return isShort && below?.bullet === true && above?.bullet !== false;
}

/** The white space over which a line stands apart: above some headers, not above the others; null without such. */
function spaceAbove(lines: readonly Line[], mayOpen: readonly boolean[]): number | null {
  const rest = lines.slice(1);
  const gaps = rest.map(({ gapBefore }) => gapBefore).filter((gap) => gap < Infinity);
  const [least, most] = [Math.min(...gaps), Math.max(...gaps)];
  if (gaps.length < 2 || most < 1.25 * least + 0.1) return null;
  const middle = (least + most) / 2;
  const apart = rest.flatMap(({ gapBefore }, at) => (gapBefore > middle ? [mayOpen[at + 1] === true] : []));
  return apart.every(Boolean) && apart.length < rest.length ? middle : null;
}

function hasBoldHeads(lines: readonly Line[]): boolean {
  const [first] = lines.filter((line) => !isDateAlone(line));
  return (
    first !== undefined && isBoldHead(first) && lines.some((line) => !isBoldHead(line) && !isDateAlone(line))
  );
}

function isBoldHead(line: Line): boolean {
  const [first, second] = line.boldCells;
  const isDated = (findRanges(line.text)[0]?.start ?? Infinity) < 3 && second === true;
  return (line.bold || first === true || isDated) && !isDetail(line) && line.text.length < 140;
}

function isDetail(line: Line): boolean {
  return isProjectDetail(line.text.slice(bulletLength(line.text))) || isDateAlone(line);
}

function isDateAlone({ text }: Line): boolean {
  const [range] = findRanges(text);
  return range !== undefined && !/\p{L}{3}/u.test(text.slice(0, range.start) + text.slice(range.end));
}

/** Items of a list over the lines they wrap to. */
function joinWrapped(lines: readonly Line[]): Line[] {
  const least = Math.min(...lines.slice(1).map(({ gapBefore }) => gapBefore));
  const joined: Line[] = [];
  for (const line of lines) {
    const above = joined.at(-1);
    const isApart = line.gapBefore > Math.min(1.2 * least + 0.02, 1.35);
    const follows = above && above.start + above.text.length + 1 === line.start && above.bold === line.bold;
    const isNew = line.bullet || bulletLength(line.text) > 0 || isApart || isDetail(line);
    const goesOn = above && (above.bullet || above.full || /^\p{Ll}/u.test(line.text));
    if (above && follows && !isNew && goesOn && !isDetail(above))
      joined[joined.length - 1] = { ...above, text: `${above.text}\n${line.text}`, full: line.full };
    else joined.push(line);
  }
  return joined;
}
