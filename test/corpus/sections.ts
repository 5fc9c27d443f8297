import type { Education, Person } from './person.js';
import { writeDate, writeRange } from './wording/date-form.js';
import { writeHead } from './wording/entry-form.js';
import { headingSets, sectionKinds, type SectionKind } from './wording/headings.js';
import type { Wording } from './wording/wording.js';

/** A job, a course of study or a project as it will be printed. */
export interface Entry {
  lead: string;
  sub?: string;
  dates?: string;
  bullets: string[];
}

/** A section as it will be printed: text lines or entries, never both. */
export interface Section {
  kind: SectionKind;
  heading: string;
  lines: string[];
  entries: Entry[];
}

/** A person's sections in the usual order and in the given wording; empty ones are left out. */
export function sectionsOf(person: Person, wording: Wording): Section[] {
  return sectionKinds
    .map((kind) => sectionOf(person, kind, wording))
    .filter((section) => section.lines.length > 0 || section.entries.length > 0);
}

/** The sections of the named kinds, in the order of the names. */
export function chooseSections(sections: Section[], ...kinds: SectionKind[]): Section[] {
  return kinds.flatMap((kind) => sections.filter((section) => section.kind === kind));
}

/** Contact data as separate lines: e-mail, phone, place and, if any, a web address. */
export function contactLines({ basics }: Person): string[] {
  return [basics.email, basics.phone, basics.location, ...(basics.url ? [basics.url] : [])];
}

function sectionOf(person: Person, kind: SectionKind, wording: Wording): Section {
  const lines = linesOf(person, kind, wording);
  const entries = entriesOf(person, kind, wording);
  const words = headingSets[person.resumeLanguage][wording.headingSet]![kind];
  const heading = wording.counted && entries.length > 1 ? `${words} (${entries.length})` : words;
  return { kind, heading, lines, entries };
}

function linesOf(person: Person, kind: SectionKind, wording: Wording): string[] {
  const language = person.resumeLanguage;
  switch (kind) {
    case 'summary':
      return [person.basics.summary];
    case 'skills':
      return person.skills.map((group) => `${group.name}: ${group.keywords.join(', ')}`);
    case 'certifications':
      return person.certifications.map(
        ({ name, issuer, date }) => `${name}, ${issuer}, ${writeDate(date, wording.dates, language)}`,
      );
    case 'languages':
      return person.languages.map((spoken) => `${spoken.language} (${spoken.fluency})`);
    default:
      return [];
  }
}

function entriesOf(person: Person, kind: SectionKind, { dates, entry }: Wording): Entry[] {
  const language = person.resumeLanguage;
  switch (kind) {
    case 'experience':
      return person.work.map(({ title, company, location, startDate, endDate, highlights }) => ({
        ...writeHead(title, company, location, entry, language),
        dates: writeRange(startDate, endDate, dates, language),
        bullets: highlights,
      }));
    case 'education':
      return person.education.map((study) => ({
        ...writeHead(degreeOf(study), study.institution, undefined, entry, language),
        dates: study.startDate
          ? writeRange(study.startDate, study.endDate, dates, language)
          : writeDate(study.endDate, dates, language),
        bullets: [],
      }));
    case 'projects':
      return person.projects.map(({ name, description }) => ({ lead: name, bullets: [description] }));
    default:
      return [];
  }
}

/** "BSc Nursing", but "Bachelor of Science in Nursing". */
function degreeOf({ degree, area }: Education): string {
  return `${degree}${degree.includes(' of ') ? ' in ' : ' '}${area}`;
}
