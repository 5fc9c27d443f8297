import type { Line } from '../document/line.js';
import type { ResumeText } from '../document/resume-text.js';
import type { Span } from '../dates/total-months.js';
import type { Language, PartialDate, SectionKind, Skill } from '../parsed-resume.js';
import type { SectionLines } from '../sections/split-sections.js';
import { bulletLength } from '../text/bullet.js';
import { FoundSkills, skillOf } from './found-skills.js';
import type { Gazetteer } from './gazetteer.js';
import { itemsAndLabels, type ListItem } from './list-items.js';
import { ProseSkills } from './prose-skills.js';
import { readItem } from './read-item.js';
import { isLevel } from './levels.js';
import { isSignatureLine } from './signature-line.js';

/** Where a job stands in the text and when it was held. */
export interface DatedText {
  start: number;
  end: number;
  span: Span | null;
}

/** Sections whose prose may name skills. */
const prose = new Set<SectionKind>([
  'experience',
  'projects',
  'summary',
  'education',
  'volunteering',
  'certifications',
  'other',
]);

/**
 * Reads the skills which are listed, and those named in prose; jobs that name a skill prove it for their months. What
 * was read as one of the languages is no skill.
 */
export function readSkills(
  text: ResumeText,
  sections: readonly SectionLines[],
  jobs: readonly DatedText[],
  languages: readonly Language[],
  gazetteer: Gazetteer,
  today: PartialDate,
): Skill[] {
  const found = new FoundSkills(text);
  for (const section of sections)
    if (section.kind === 'skills')
      for (const item of itemsAndLabels(listedLines(section)))
        if (!isLanguage(item, languages)) readItem(found, item, gazetteer);
  const named = new ProseSkills(found, gazetteer);
  for (const section of sections)
    if (prose.has(section.kind))
      for (const lines of paragraphs(section.lines))
        named.read(lines, section.kind, jobAt(jobs, lines)?.span ?? null);
  return [...found.all()].map((one) => skillOf(one, today));
}

function listedLines(section: SectionLines): Line[] {
  const [first, ...rest] = section.lines.filter(({ text }) => !isSignatureLine(text));
  if (!first) return [];
  if (section.runIn === 0) return [first, ...rest];
  return [{ ...first, text: first.text.slice(section.runIn), start: first.start + section.runIn }, ...rest];
}

/** An item that names one of the languages and, at most, how well it is spoken: "English (IELTS 7.0)". */
function isLanguage({ text, start }: ListItem, languages: readonly Language[]): boolean {
  return languages.some(({ name: { source } }) => {
    const rest = text.slice(source.charEnd - start).trim();
    const isName = source.charStart === start && source.charEnd <= start + text.length;
    return isName && (rest === '' || /^\([^()]*\)?$/u.test(rest) || isLevel(rest));
  });
}

/** The job a paragraph stands in; where jobs share a header, the one that begins last. */
function jobAt(jobs: readonly DatedText[], [first]: readonly Line[]): DatedText | undefined {
  return jobs.findLast(({ start, end }) => first && first.start >= start && first.start < end);
}

/** Lines which follow one another in the text; a full line goes on in the next unless that is a new item. */
function paragraphs(lines: readonly Line[]): Line[][] {
  const all: Line[][] = [];
  for (const line of lines) {
    const above = all.at(-1)?.at(-1);
    const goesOn =
      above?.full &&
      !line.bullet &&
      bulletLength(line.text) === 0 &&
      above.start + above.text.length + 1 === line.start;
    if (goesOn) all.at(-1)?.push(line);
    else all.push([line]);
  }
  return all;
}
