import type { ScoredSection } from '#libs/jobs';
import type { ParsedResume } from '#libs/resumes';
import { sectionAt, skillSpans, spanning, type Span } from './spans.js';

type Field = NonNullable<ParsedResume['summary']>;
type SectionKind = ParsedResume['sections'][number]['kind'];

/** What a passage is within its section, where that matters. */
export type PassageRole = 'position' | 'project' | 'language' | null;

/** A piece of a resume small enough to prove one thing, with its place in the resume's text. */
export interface Passage {
  section: ScoredSection;
  /** What stands at its place, white space collapsed: any passage may be quoted. */
  text: string;
  charStart: number;
  charEnd: number;
  page: number;
  role: PassageRole;
  /** Index of the job in `experience` the passage belongs to. */
  entry: number | null;
  /** Of an education, the words of the degree and its field, not the school's; null where they were not told apart. */
  degree: string | null;
  /** ISO 639-1 code of the resume's language; null where it cannot be told. */
  language: string | null;
}

/**
 * Cuts a resume into passages. Name and contact never become one: who somebody is cannot move a score. Text that
 * reached no field counts under the section it stands in.
 */
export function passagesOf(resume: ParsedResume): Passage[] {
  return [
    ...resume.experience.flatMap(({ title, company, summary, bullets }, entry) => [
      ...together('experience', [title ?? company], { role: 'position', entry }),
      ...[summary, ...bullets].flatMap((field) => together('experience', [field], { entry })),
    ]),
    ...resume.volunteering.flatMap(({ title, summary, bullets }) =>
      [title, summary, ...bullets].flatMap((field) => together('experience', [field])),
    ),
    ...resume.publications.map(({ source }) => place('experience', source)),
    ...resume.projects.flatMap(({ name, bullets }) =>
      [name, ...bullets].flatMap((field) => together('experience', [field], { role: 'project' })),
    ),
    ...skillSpans(resume).map((span) => place('skills', span)),
    ...resume.languages.flatMap(({ name, level }) => together('skills', [name, level], { role: 'language' })),
    ...resume.education.flatMap(educationPlaces),
    ...resume.education.flatMap(({ courses }) => courses.map(({ source }) => place('education', source))),
    ...[...resume.certifications, ...resume.awards].map(({ source }) => place('certifications', source)),
    ...together('summary', [resume.summary]),
    ...leftovers(resume),
  ]
    .map((span) => ({ ...quoted(resume.text, span), language: resume.language }))
    .filter(({ text }) => text !== '');
}

/** A passage before its text is read. */
type Place = Omit<Passage, 'text' | 'language'>;
type Belonging = Partial<Pick<Passage, 'role' | 'entry' | 'degree'>>;

const place = (
  section: ScoredSection,
  { charStart, charEnd, page }: Span,
  belonging: Belonging = {},
): Place => ({ section, charStart, charEnd, page, role: null, entry: null, degree: null, ...belonging });

/** What is longer than this from end to end is not read as one thing. */
const longestTogether = 200;

/** One place for fields that stand near each other, else one for each. */
function together(
  section: ScoredSection,
  fields: readonly (Field | null)[],
  belonging: Belonging = {},
): Place[] {
  const spans = fields.filter((field) => field !== null).map(({ source }) => source);
  if (spans.length === 0) return [];
  const whole = spanning(spans);
  const isNear = spans.length === 1 || whole.charEnd - whole.charStart <= longestTogether;
  return (isNear ? [whole] : spans).map((span) => place(section, span, belonging));
}

function educationPlaces({ degree, field, institution }: ParsedResume['education'][number]): Place[] {
  const words = [degree, field].flatMap((part) => (part ? [part.value] : [])).join(' ');
  const entry = together('education', [degree, field, institution], { degree: words || null });
  if (entry.length <= 1) return entry;
  return [degree, field, institution].flatMap((part) =>
    together('education', [part], { degree: part === institution ? '' : words }),
  );
}

/** A bracket that a place opens and that ends right after it belongs to it: "Polish (native)". */
function quoted(text: string, { charStart, charEnd, ...rest }: Place): Omit<Passage, 'language'> {
  const closes = text[charEnd] === ')' && /\([^()]*$/.test(text.slice(charStart, charEnd));
  const end = closes ? charEnd + 1 : charEnd;
  return { ...rest, charStart, charEnd: end, text: text.slice(charStart, end).replace(/\s+/g, ' ').trim() };
}

const scoredAs: Partial<Record<SectionKind, ScoredSection>> = {
  experience: 'experience',
  projects: 'experience',
  volunteering: 'experience',
  publications: 'experience',
  skills: 'skills',
  languages: 'skills',
  education: 'education',
  certifications: 'certifications',
  awards: 'certifications',
  summary: 'summary',
};

/** Below this length a piece of leftover text is a label or a date. */
const leastLeftover = 12;

function leftovers(resume: ParsedResume): Place[] {
  return resume.unassigned.flatMap(({ value, source }) => {
    const kind = sectionAt(resume, source)?.kind;
    const section = kind && scoredAs[kind];
    const text = value.trim();
    const isLabel = text.length < leastLeftover || text.endsWith(':');
    return section && !isLabel ? [place(section, source)] : [];
  });
}
