import { findRanges } from '../dates/find-ranges.js';
import type { Line } from '../document/line.js';
import type { SectionKind } from '../parsed-resume.js';
import { knownHeading } from './heading-words.js';

/** Sections long enough to flow from one column into the next. */
const flowing = new Set<SectionKind>(['experience', 'education', 'projects', 'volunteering', 'publications']);

/** Whether text at the top of a column that opens with no heading goes on with the section before it. */
export function continuesAcross(above: Line, rest: readonly Line[], kind: SectionKind): boolean {
  const [line] = rest;
  if (!line) return true;
  if (isNested(above.column, line.column)) return true;
  if (above.column === 0 || line.column === 0 || kind === 'contact') return true;
  const next = rest.findIndex((other) => other.column !== line.column || knownHeading(other.text) !== null);
  const lead = rest.slice(0, next < 0 ? 8 : next);
  return flowing.has(kind) && lead.some((other) => other.bullet || findRanges(other.text).length > 0);
}

/** Columns within a column share its number as a prefix. */
function isNested(one: number, other: number): boolean {
  const [short, long] = [String(one), String(other)].sort((a, b) => a.length - b.length);
  if (!short || !long) return false;
  return long.startsWith(short)
    ? short !== '0'
    : long.length === short.length && long.length > 2 && long.slice(0, -1) === short.slice(0, -1);
}
