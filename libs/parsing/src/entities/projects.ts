import { cellsOf, type Line } from '../document/line.js';
import type { ResumeText } from '../document/resume-text.js';
import type { Project } from '../parsed-resume.js';
import { findRanges, shifted } from '../dates/find-ranges.js';
import { readBullets } from './bullets.js';
import { classifyLines } from './classify-line.js';
import { readSpan } from './dates-of-entry.js';

/** Reads projects: a header line opens one, what follows up to the next header tells of it. */
export function readProjects(text: ResumeText, lines: readonly Line[]): Project[] {
  const classified = classifyLines(lines);
  const groups: { header: Line | null; body: Line[] }[] = [];
  classified.forEach(({ line, isHeader }, index) => {
    const afterBody = index === 0 || !classified[index - 1]?.isHeader;
    const opens = isHeader && (afterBody || line.gapBefore > 1.35 || line.bold);
    const open = groups.at(-1);
    if (opens || !open) groups.push(opens ? { header: line, body: [] } : { header: null, body: [line] });
    else open.body.push(line);
  });
  return groups.map(({ header, body }) => ({
    name: header && nameOf(text, header),
    ...datesOf(text, header),
    bullets: readBullets(text, body),
  }));
}

function datesOf(text: ResumeText, header: Line | null): Pick<Project, 'start' | 'end'> {
  const [range] = header ? findRanges(header.text) : [];
  const { start, end } = readSpan(text, range && header ? shifted(range, header.start) : null);
  return { start, end };
}

function nameOf(text: ResumeText, header: Line): Project['name'] {
  const [cell] = cellsOf(header);
  if (!cell) return null;
  const dates = findRanges(cell.text);
  const cut = nameEnd(cell.text);
  const end = Math.min(cut, ...dates.filter(({ start }) => start > 2).map(({ start }) => start));
  const value = cell.text.slice(0, end).replace(/[\s,(|–—-]+$/u, '');
  return /\p{L}/u.test(value) ? text.field(cell.start, cell.start + value.length, null, 0.85) : null;
}

/** Behind a mark or an address a project's header tells of it; a colon parts it from a description alone. */
function nameEnd(text: string): number {
  const mark =
    /\s+[|•·–—-]\s+|\s*\||\s*[(<]?(?:https?:\/\/|www\.|github\.com|gitlab\.com)/u.exec(text)?.index ??
    text.length;
  const colon = text.indexOf(': ');
  const told = colon < 0 ? '' : text.slice(colon + 2, mark);
  const isTold =
    told.split(/\s+/).length > 7 ||
    told.endsWith('.') ||
    (/^\p{Ll}/u.test(told) && told.split(/\s+/).length > 5);
  return told && isTold ? colon : mark;
}
