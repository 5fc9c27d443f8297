import type { ReadDocument } from './document/read-document.js';
import { ResumeText } from './document/resume-text.js';
import { dayOrder } from './dates/day-order.js';
import { totalMonths, type Span } from './dates/total-months.js';
import { readCredentials } from './entities/credentials.js';
import { splitCombined } from './entities/combined-sections.js';
import { readContact } from './entities/contact.js';
import { readEducation } from './entities/education.js';
import { readExperience } from './entities/experience.js';
import { listsLanguages, readLanguages } from './entities/languages.js';
import { readItems, readStatements } from './entities/plain-list.js';
import { readPublications } from './entities/publications.js';
import { readProjects } from './entities/projects.js';
import { markedForms } from './entities/unknown-labels.js';
import { TitleEvidence } from './entities/title-evidence.js';
import { languageOf } from './language.js';
import type { Line } from './document/line.js';
import type { Experience, Field, ParsedResume, Section, SectionKind } from './parsed-resume.js';
import { parserVersion } from './parser-version.js';
import { contentFindings, lowConfidenceFields } from './review.js';
import { partContact } from './sections/contact-block.js';
import { inferSections } from './sections/infer-sections.js';
import { splitSections, type SectionLines } from './sections/split-sections.js';
import type { Gazetteer } from './skills/gazetteer.js';
import { readSkills, type DatedText } from './skills/read-skills.js';

/** Understands a document's lines: sections, fields, what is left over, and how sure all of it is. */
export function understand(
  document: ReadDocument,
  receivedOn: string,
  gazetteer: Gazetteer,
): Omit<ParsedResume, 'elapsedMs'> {
  const text = new ResumeText(document.lines);
  const titles = new TitleEvidence(gazetteer.titleHeads, gazetteer.occupations);
  const headed = splitSections(document.lines.filter((line) => !line.furniture));
  const sections = markedForms(inferSections(partContact(splitCombined(headed), titles), titles));
  const language = languageOf(text.text);
  for (const line of sections.flatMap(({ headingLines, runIn }) => (runIn > 0 ? [] : headingLines)))
    text.claim(line.start, line.start + line.text.length);
  for (const { runIn, headingLines } of sections)
    if (runIn > 0 && headingLines[0]) text.claim(headingLines[0].start, headingLines[0].start + runIn);

  const contact = readContact(text, sections, document.links, titles, language);
  text.dayOrder = dayOrder(text.text, language, contact);
  const experience = of(sections, 'experience').flatMap(({ lines }) => readExperience(text, lines, titles));
  const education = of(sections, 'education').flatMap(({ lines }) => readEducation(text, lines));
  const projects = of(sections, 'projects').flatMap(({ lines }) => readProjects(text, lines));
  const listed = {
    certifications: of(sections, 'certifications').flatMap(({ lines }) => readCredentials(text, lines)),
    volunteering: of(sections, 'volunteering').flatMap(({ lines }) => readExperience(text, lines, titles)),
    awards: of(sections, 'awards').flatMap(({ lines }) => readCredentials(text, lines)),
    publications: of(sections, 'publications').flatMap(({ lines }) => readPublications(text, lines)),
    interests: of(sections, 'interests').flatMap(({ lines }) => readItems(text, lines)),
    references: of(sections, 'references').flatMap(({ lines }) => readStatements(text, lines)),
  };
  const languages = readLanguages(text, languageLines(sections));
  const skills = readSkills(text, sections, datedTexts(text, experience), languages, gazetteer, receivedOn);
  const fields = {
    contact,
    summary: readSummary(text, sections),
    experience,
    education,
    skills,
    languages,
    projects,
    ...listed,
  };
  const headings = sections.filter(({ headingLines }) => headingLines.length > 0).length;
  const { unassigned, conservation } = leftOver(text, document);
  const findings = [...document.findings, ...contentFindings(fields, headings)];
  if (conservation < 0.98) {
    findings.push({
      code: 'low_conservation',
      severity: 'warning',
      detail: `${Math.round(conservation * 100)} % of the characters were kept.`,
      source: null,
    });
  }
  const spans = experience.flatMap((job) => spanOf(job) ?? []);
  return {
    text: text.text,
    ...fields,
    sections: sections.map((section) => sectionOf(text, section)),
    unassigned,
    conservation,
    findings,
    lowConfidenceFields: lowConfidenceFields(fields),
    experienceMonths: spans.length > 0 ? totalMonths(spans, receivedOn) : null,
    documentDate: receivedOn,
    language,
    mediaType: document.mediaType,
    pages: document.pages,
    parserVersion,
  };
}

function of(sections: readonly SectionLines[], kind: SectionKind): SectionLines[] {
  return sections.filter((section) => section.kind === kind);
}

function languageLines(sections: readonly SectionLines[]): Line[] {
  const own = of(sections, 'languages').flatMap(({ lines }) => lines);
  if (own.length > 0) return own;
  const elsewhere: SectionKind[] = ['skills', 'contact', 'other', 'interests', 'certifications'];
  return sections
    .filter(({ kind }) => elsewhere.includes(kind))
    .flatMap(({ lines }) => lines.filter((line) => listsLanguages(line)));
}

function readSummary(text: ResumeText, sections: readonly SectionLines[]): Field | null {
  const [section] = of(sections, 'summary');
  const [first, last] = [section?.lines[0], section?.lines.at(-1)];
  if (!section || !first || !last) return null;
  return text.field(first.start + section.runIn, last.start + last.text.length, null, section.confidence);
}

function spanOf({ start, end, isCurrent }: Experience): Span | null {
  const from = start?.normalized;
  if (!from) return null;
  return isCurrent || end?.normalized ? { from, to: end?.normalized ?? null } : null;
}

/** Where each job stands: from its first field to the end of its last statement. */
function datedTexts(text: ResumeText, experience: readonly Experience[]): DatedText[] {
  return experience.map((job) => {
    const sources = [job.title, job.company, job.start, job.end, ...job.bullets].flatMap(
      (field) => field?.source ?? [],
    );
    const own = job.bullets.length > 0 || job.title ? [job.title, job.start, ...job.bullets] : [job.company];
    const starts = own.flatMap((field) => field?.source.charStart ?? []);
    const end = Math.max(0, ...sources.map(({ charEnd }) => charEnd));
    return { start: lineStart(text, Math.min(...starts)), end, span: spanOf(job) };
  });
}

function lineStart(text: ResumeText, offset: number): number {
  return Number.isFinite(offset) ? text.text.lastIndexOf('\n', offset - 1) + 1 : 0;
}

function leftOver(
  text: ResumeText,
  document: ReadDocument,
): Pick<ParsedResume, 'unassigned' | 'conservation'> {
  const unassigned = text.lines.flatMap((line) =>
    text.unclaimed(line).flatMap(([start, end]) => {
      const value = text.valueAt(start, end);
      return /[\p{L}\p{N}]/u.test(value) ? [{ value, source: text.source(start, end) }] : [];
    }),
  );
  const kept = text.text.replace(/\s/g, '').length;
  const conservation = document.sourceCharacters > 0 ? Math.min(1, kept / document.sourceCharacters) : 1;
  return { unassigned, conservation: Math.round(conservation * 1000) / 1000 };
}

function sectionOf(
  text: ResumeText,
  { kind, headingLines, confidence, lines, runIn }: SectionLines,
): Section {
  const all = [...headingLines, ...lines];
  const start = Math.min(...all.map((line) => line.start));
  const end = Math.max(...all.map((line) => line.start + line.text.length));
  const heading = headingLines
    .map((line) => (runIn > 0 ? line.text.slice(0, runIn).replace(/[:\s]+$/, '') : line.text))
    .join(' ');
  return {
    kind,
    heading: heading || null,
    confidence: Math.round(confidence * 100) / 100,
    source: text.source(start, end),
  };
}
