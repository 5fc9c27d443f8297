import type { Education, Person, ResumeDate, ResumeLanguage } from './person.js';
import { writeDate, writeRange } from './wording/date-form.js';
import { writeHead } from './wording/entry-form.js';
import { headingSets, sectionKinds, type SectionKind } from './wording/headings.js';
import type { Wording } from './wording/wording.js';

/** A job, a course of study or a project as it will be printed. */
export interface Entry {
  /** The head as the wording orders it: one line, or two. */
  lead: string;
  sub?: string;
  /** The head's parts, for layouts that place each of them. */
  title: string;
  organisation?: string;
  place?: string;
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
  const spoken: Spoken = {
    headings: wording.english ? 'en' : person.resumeLanguage,
    dates: wording.english === 'headings and dates' ? 'en' : person.resumeLanguage,
    text: person.resumeLanguage,
  };
  const lines = linesOf(person, kind, wording, spoken);
  const entries = entriesOf(person, kind, wording, spoken);
  const set = wording.headings?.[spoken.headings] ?? headingSets[spoken.headings][wording.headingSet]!;
  const heading = wording.counted && entries.length > 1 ? `${set[kind]} (${entries.length})` : set[kind];
  return { kind, heading, lines, entries };
}

/** The language of each part of a file. */
interface Spoken {
  headings: ResumeLanguage;
  dates: ResumeLanguage;
  text: ResumeLanguage;
}

function linesOf(person: Person, kind: SectionKind, wording: Wording, spoken: Spoken): string[] {
  const date = (written: ResumeDate) => writeDate(written, wording.dates, spoken.dates);
  switch (kind) {
    case 'summary':
      return [person.basics.summary];
    case 'skills':
      return person.skills.map((group) => `${group.name}: ${group.keywords.join(', ')}`);
    case 'certifications':
      return person.certifications.map((held) => `${held.name}, ${held.issuer}, ${date(held.date)}`);
    case 'languages':
      return person.languages.map(({ language, fluency }) => `${language} (${fluency})`);
    case 'awards':
      return (person.awards ?? []).map((award) => `${award.title}, ${award.awarder}, ${date(award.date)}`);
    case 'interests':
      return person.interests ? [person.interests.join(', ')] : [];
    default:
      return [];
  }
}

function entriesOf(person: Person, kind: SectionKind, { dates, entry }: Wording, spoken: Spoken): Entry[] {
  const range = (start: ResumeDate, end?: ResumeDate) => writeRange(start, end, dates, spoken.dates);
  const headed = (title: string, organisation: string, place?: string) => ({
    ...writeHead(title, organisation, place, entry, spoken.text),
    title,
    organisation,
    ...(place ? { place } : {}),
  });
  switch (kind) {
    case 'experience':
      return person.work.map((job) => ({
        ...headed(job.title, job.company, job.location),
        dates: range(job.startDate, job.endDate),
        bullets: job.highlights,
      }));
    case 'education':
      return person.education.map((study) => ({
        ...headed(degreeOf(study, spoken.text), study.institution),
        dates: study.startDate
          ? range(study.startDate, study.endDate)
          : writeDate(study.endDate, dates, spoken.dates),
        bullets: [],
      }));
    case 'projects':
      return person.projects.map(({ name, description }) => ({
        lead: name,
        title: name,
        bullets: [description],
      }));
    case 'volunteering':
      return (person.volunteering ?? []).map((post) => ({
        ...headed(post.position, post.organization),
        dates: range(post.startDate, post.endDate),
        bullets: post.highlights,
      }));
    default:
      return [];
  }
}

/** "BSc Nursing", but "Bachelor of Science in Nursing". */
function degreeOf({ degree, area }: Education, language: ResumeLanguage): string {
  const joined = language === 'en' && degree.includes(' of ') ? ' in ' : language === 'es' ? ' en ' : ' ';
  return `${degree}${joined}${area}`;
}
