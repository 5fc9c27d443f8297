import { findRanges, type DateRange } from '../dates/find-ranges.js';
import type { Line } from '../document/line.js';
import { bulletLength } from '../text/bullet.js';
import { endsSentence } from '../text/sentence.js';

/** No head of a post is longer. */
const maxLength = 110;
/** A head stands this much further out than the statements, in points, where the marks of both are the same. */
const outdent = 4;

/**
 * Posts with a mark of their own, as on a time line: "● Engineer (2019 – 2021)" above statements with another mark, or
 * further in. The mark is cut off: such a line is the head of an entry, no statement. `title` scores how much a text
 * reads like a job title: half of the heads have one at least, and statements with dates, "* Led the migration
 * (2017 – 2018)", have none. Nor are they heads where posts have heads without a mark.
 */
export function withoutRoleMarks(lines: readonly Line[], title: (text: string) => number): Line[] {
  const heads = lines.filter((line, at) => isDated(line, lines[at + 1]));
  const titled = heads.filter((line) => namesTitle(line, title)).length;
  const statements = lines.filter((line) => line.bullet && !heads.includes(line));
  const marks = new Set(statements.map((line) => markOf(line)));
  const left = Math.min(...statements.map(({ x }) => x));
  const isHead = (line: Line): boolean => !marks.has(markOf(line)) || line.x < left - outdent;
  if (titled === 0 || titled * 2 < heads.length || !heads.every(isHead)) return [...lines];
  if (lines.some((line) => isPlainHead(line) && namesTitle(line, title))) return [...lines];
  return lines.map((line) => (heads.includes(line) ? unmarked(line) : line));
}

/** Any part of the line reads like a title: what is before the date, or the title beside an employer. */
function namesTitle({ text }: Line, title: (text: string) => number): boolean {
  return text.split(/[\t,|·–—()]|\s-\s/).some((part) => title(part.trim()) >= 0.7);
}

/** A short marked line with a whole span of time at one of its ends, or in bold above one. */
function isDated(line: Line, below: Line | undefined): boolean {
  const text = line.text.slice(bulletLength(line.text));
  if (!line.bullet || text === line.text || text.length > maxLength || endsSentence(text)) return false;
  const [span, ...more] = wholeSpans(text);
  if (!span) return line.bold && below !== undefined && !below.bullet && isSpan(below.text);
  return more.length === 0 && (span.start <= 1 || span.end >= text.length - 2);
}

/** A line without a mark that has a whole span of time and something beside it. */
function isPlainHead({ bullet, text }: Line): boolean {
  return !bullet && text.length <= maxLength && wholeSpans(text).length === 1 && !isSpan(text);
}

function isSpan(text: string): boolean {
  const [span] = wholeSpans(text);
  return span !== undefined && text.length - (span.end - span.start) <= 3;
}

function wholeSpans(text: string): DateRange[] {
  return findRanges(text).filter(({ from, to, isCurrent }) => from !== null && (to !== null || isCurrent));
}

function markOf({ text }: Line): string {
  return text.slice(0, bulletLength(text)).trim().replace(/\d+/, '0');
}

function unmarked(line: Line): Line {
  const length = bulletLength(line.text);
  const looks = line.looks?.map((change) => ({ ...change, at: Math.max(0, change.at - length) }));
  const text = line.text.slice(length);
  return { ...line, text, start: line.start + length, bullet: false, ...(looks && { looks }) };
}
