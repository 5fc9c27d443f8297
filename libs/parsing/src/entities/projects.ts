import type { Line } from '../document/line.js';
import type { ResumeText } from '../document/resume-text.js';
import type { Field, Project } from '../parsed-resume.js';
import { findRanges, shifted } from '../dates/find-ranges.js';
import { bulletLength } from '../text/bullet.js';
import { listItem, readBullets } from './bullets.js';
import { readSpan } from './dates-of-entry.js';
import { projectEntries, type ProjectLines } from './project-entries.js';
import { fewestTold, isProjectDetail, projectName } from './project-name.js';

/** Reads projects: what each is called, when it was, and what is told of it. */
export function readProjects(text: ResumeText, lines: readonly Line[]): Project[] {
  return projectEntries(lines).map((entry) => {
    const { name, told } = headerOf(text, entry);
    return { name, ...datesOf(text, entry), bullets: [...told, ...statements(text, entry.body)] };
  });
}

/** Lines with a label ("Technologies: …") stand for themselves; what is told above them does not go on in them. */
function statements(text: ResumeText, lines: readonly Line[]): Field[] {
  const parts: Line[][] = [[]];
  for (const line of lines) {
    if (isProjectDetail(line.text) || line.bullet) parts.push([]);
    parts.at(-1)?.push(line);
  }
  return parts.flatMap((part) => readBullets(text, part));
}

function datesOf(text: ResumeText, { header, dates }: ProjectLines): Pick<Project, 'start' | 'end'> {
  for (const line of [dates, header]) {
    const ranges = line ? findRanges(line.text) : [];
    const range = ranges.find(({ from }) => from !== null) ?? ranges[0];
    if (!line || !range) continue;
    const { start, end } = readSpan(text, shifted(range, line.start));
    return { start, end };
  }
  return { start: null, end: null };
}

/** The name in a header, and what the header goes on to tell. */
function headerOf(
  text: ResumeText,
  { header, isListed }: ProjectLines,
): { name: Project['name']; told: Field[] } {
  if (!header) return { name: null, told: [] };
  const lead = bulletLength(header.text);
  const at = header.start + lead;
  const found = projectName(header.text.slice(lead), isListed ? fewestTold : undefined);
  if (!found) return { name: null, told: [] };
  const name = text.field(at + found.start, at + found.end, null, 0.85);
  if (found.told < 0) return { name, told: [] };
  const end = header.start + header.text.length;
  return { name, told: [text.field(at + found.told, end, null, header.bullet ? listItem : 0.7)] };
}
