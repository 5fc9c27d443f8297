import { jobs, people } from '#corpus';
import type { ParsedResume } from '#libs/resumes';
import fc from 'fast-check';
import { storableText } from './storable-text.js';

type Field = NonNullable<ParsedResume['summary']>;

/** What stands in resumes and postings alike, so that some of it meets what a job asks for, and nonsense. */
const phrase = fc.oneof(
  fc.constantFrom(
    ...jobs.flatMap(({ title, requirements }) => [title, ...requirements]),
    ...people.flatMap(({ work, basics }) => [basics.label, ...work.map(({ title }) => title)]),
  ),
  storableText(30),
);

const field: fc.Arbitrary<Field> = phrase.map((value) => {
  const source = { page: 1, charStart: 0, charEnd: value.length };
  return { value, normalized: value, confidence: 0.9, source };
});
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { nil: null });

const month = fc.tuple(fc.integer({ min: 1990, max: 2026 }), fc.integer({ min: 1, max: 12 }));
const date = fc
  .tuple(month, fc.boolean())
  .map(([[year, number], exact]) => (exact ? `${year}-${String(number).padStart(2, '0')}` : String(year)))
  .chain((value) => field.map((made) => ({ ...made, value, normalized: value })));

const position = fc.record({
  title: maybe(field),
  company: maybe(field),
  location: fc.constant(null),
  start: maybe(date),
  end: maybe(date),
  isCurrent: fc.boolean(),
  summary: maybe(field),
  bullets: fc.array(field, { maxLength: 2 }),
});

const education = fc.record({
  institution: maybe(field),
  degree: maybe(field),
  field: maybe(field),
  start: fc.constant(null),
  end: maybe(date),
  score: fc.constant(null),
  courses: fc.array(field, { maxLength: 1 }),
});

const credential = field.map((made) => ({ ...made, issuer: null, date: null }));

const skill = field.map((made) => ({
  ...made,
  code: null,
  group: null,
  foundIn: ['skills' as const],
  lastUsed: null,
  months: null,
}));

const project = fc.record({
  name: maybe(field),
  start: fc.constant(null),
  end: maybe(date),
  bullets: fc.array(field, { maxLength: 1 }),
});

/** What a parser may have understood of a resume: any part of it may be missing, dates may contradict each other. */
export const parsedResume: fc.Arbitrary<ParsedResume> = fc
  .record({
    summary: maybe(field),
    experience: fc.array(position, { maxLength: 2 }),
    education: fc.array(education, { maxLength: 1 }),
    skills: fc.array(skill, { maxLength: 3 }),
    certifications: fc.array(credential, { maxLength: 1 }),
    volunteering: fc.array(position, { maxLength: 1 }),
    awards: fc.array(credential, { maxLength: 1 }),
    languages: fc.array(fc.record({ name: field, level: maybe(field) }), { maxLength: 1 }),
    projects: fc.array(project, { maxLength: 1 }),
  })
  .map((understood) => laidOut({ ...bare, ...understood }));

/** The resume with a text that holds its fields one under the other, and their places in it. */
function laidOut(resume: ParsedResume): ParsedResume {
  let text = '';
  const placed = JSON.parse(JSON.stringify(resume), (_, part: Partial<Field> | null) => {
    if (part?.source === undefined || part.value === undefined) return part;
    const charStart = text.length;
    text += `${part.value}\n`;
    return { ...part, source: { page: 1, charStart, charEnd: charStart + part.value.length } };
  }) as ParsedResume;
  return { ...placed, text };
}

/** The rest of a parsed resume, which no score depends on. */
const bare = {
  text: '',
  contact: { name: null, headline: null, emails: [], phones: [], links: [], location: null },
  publications: [],
  interests: [],
  references: [],
  sections: [],
  unassigned: [],
  conservation: 1,
  findings: [],
  lowConfidenceFields: [],
  experienceMonths: null,
  documentDate: '2026-11-22',
  language: 'en',
  mediaType: 'application/pdf' as const,
  pages: 1,
  parserVersion: 'generated',
  elapsedMs: 1,
};
