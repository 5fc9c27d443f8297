import type { Line } from '../document/line.js';
import type { ResumeText } from '../document/resume-text.js';
import { totalMonths, type Span } from '../dates/total-months.js';
import type { Field, PartialDate, SectionKind, Skill } from '../parsed-resume.js';
import type { SectionLines } from '../sections/split-sections.js';
import { fold } from '../text/fold.js';
import type { Gazetteer, SkillMatch, TaxonomySkill } from './gazetteer.js';
import { listItems, type ListItem } from './list-items.js';

/** Where a job stands in the text and when it was held. */
export interface DatedText {
  start: number;
  end: number;
  span: Span | null;
}

interface Found {
  skill: TaxonomySkill | null;
  field: Field;
  group: string | null;
  foundIn: Set<SectionKind>;
  spans: Span[];
  provenAt: PartialDate | null;
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
/** An item of more words than this is a statement; only the skills it names count. */
const maxWords = 5;

/** Reads the skills which are listed, and those named in prose; jobs that name a skill prove it for their months. */
export function readSkills(
  text: ResumeText,
  sections: readonly SectionLines[],
  jobs: readonly DatedText[],
  gazetteer: Gazetteer,
  today: PartialDate,
): Skill[] {
  const found = new Map<string, Found>();
  for (const section of sections) {
    if (section.kind === 'skills')
      for (const item of listItems(listedLines(section))) readItem(text, found, item, gazetteer);
  }
  for (const section of sections) {
    if (prose.has(section.kind))
      for (const line of section.lines) readProse(text, found, section.kind, line, jobs, gazetteer);
  }
  return [...found.values()].map((one) => skillOf(one, today));
}

function listedLines(section: SectionLines): Line[] {
  const [first, ...rest] = section.lines;
  if (!first || section.runIn === 0) return section.lines;
  return [{ ...first, text: first.text.slice(section.runIn), start: first.start + section.runIn }, ...rest];
}

function readItem(text: ResumeText, found: Map<string, Found>, item: ListItem, gazetteer: Gazetteer): void {
  const end = item.start + item.text.length;
  const words = item.text.split(/\s+/).length;
  const whole = gazetteer.find(item.text.replace(/\s*\(.*$/, ''));
  const named = whole ? [] : gazetteer.match(item.text).filter((match) => isName(match, item.text));
  const listed = (skill: TaxonomySkill | null, from: number, to: number, confidence: number): void => {
    note(text, found, skill, from, to, 'skills', confidence).group ??= item.group;
  };
  if (whole) listed(whole, item.start, end, 0.95);
  else if (words <= (named.length === 0 ? maxWords : 3) && item.text.length <= 50)
    listed(null, item.start, end, 0.65);
  for (const match of named) listed(match.skill, item.start + match.start, item.start + match.end, 0.85);
  if (named.length > 0 && words <= maxWords) text.claim(item.start, end);
}

function readProse(
  text: ResumeText,
  found: Map<string, Found>,
  kind: SectionKind,
  line: Line,
  jobs: readonly DatedText[],
  gazetteer: Gazetteer,
): void {
  const job = jobs.find(({ start, end }) => line.start >= start && line.start < end);
  for (const match of gazetteer.match(line.text)) {
    const { skill, start, end } = match;
    const isListed = found.has(skill.code) && /^\p{Lu}|[+#]/u.test(line.text.slice(start, end));
    if (!isListed && !isName(match, line.text)) continue;
    const one = note(text, found, skill, line.start + start, line.start + end, kind, 0.75, false);
    if (job?.span) {
      one.spans.push(job.span);
      one.provenAt = later(one.provenAt, job.span.to);
    }
  }
}

/** In running text only what cannot be an ordinary word is a skill: a phrase, a well-known name, a name like "PDFBox". */
function isName({ skill, start, end, ambiguous }: SkillMatch, text: string): boolean {
  if (ambiguous || skill.listOnly) return false;
  const written = text.slice(start, end);
  if (skill.code.startsWith('tf:') || /\p{Ll}\p{Lu}|\d|[+#]/u.test(written)) return true;
  return /\s/.test(written) && (!skill.code.startsWith('onet:') || /^\p{Lu}/u.test(written));
}

function note(
  text: ResumeText,
  found: Map<string, Found>,
  skill: TaxonomySkill | null,
  start: number,
  end: number,
  kind: SectionKind,
  confidence: number,
  claims = true,
): Found {
  const value = text.text.slice(start, end).replace(/\s+/g, ' ');
  const key = skill?.code ?? fold(value);
  let one = found.get(key);
  if (claims) text.claim(start, end);
  if (!one) {
    const field = { value, normalized: skill?.label ?? null, confidence, source: text.source(start, end) };
    one = { skill, field, group: null, foundIn: new Set(), spans: [], provenAt: null };
    found.set(key, one);
  }
  one.foundIn.add(kind);
  return one;
}

/** `null` as a span's end means it goes on; kept as the empty string, the latest of all, until the end. */
function later(known: PartialDate | null, to: PartialDate | null): PartialDate {
  if (known === '' || to === null) return '';
  return known === null || to > known ? to : known;
}

function skillOf({ skill, field, group, foundIn, spans, provenAt }: Found, today: PartialDate): Skill {
  const months = spans.length > 0 ? totalMonths(spans, today) : null;
  const lastUsed = provenAt === '' ? today.slice(0, 7) : provenAt;
  return { ...field, code: skill?.code ?? null, group, foundIn: [...foundIn], lastUsed, months };
}
