import type { ScoredSection } from '#libs/jobs';
import type { ParsedResume } from '#libs/resumes';

type Field = NonNullable<ParsedResume['summary']>;
type SectionKind = ParsedResume['sections'][number]['kind'];

/** What a passage is within its section, where that matters. */
export type PassageRole = 'position' | 'project' | 'language' | null;

/** A piece of a resume small enough to prove one thing, with its place in the resume's text. */
export interface Passage {
  section: ScoredSection;
  text: string;
  charStart: number;
  charEnd: number;
  page: number;
  role: PassageRole;
  /** Index of the job in `experience` the passage belongs to. */
  entry: number | null;
}

/** Skills stand together in small groups: one alone is too short to carry meaning, forty drown each other. */
const skillsAPassage = 6;

/**
 * Cuts a resume into passages. Name and contact never become one: who somebody is cannot move a score. Text that
 * reached no field counts under the section it stands in.
 */
export function passagesOf(resume: ParsedResume): Passage[] {
  return [
    ...resume.experience.flatMap((job, entry) => [
      ...joined('experience', [job.title ?? job.company], { role: 'position', entry }),
      ...job.bullets.map((bullet) => passage('experience', bullet, { role: null, entry })),
    ]),
    ...resume.projects.flatMap((project) => [
      ...joined('experience', [project.name], { role: 'project', entry: null }),
      ...project.bullets.map((bullet) => passage('experience', bullet, { role: 'project', entry: null })),
    ]),
    ...groups(resume.skills, skillsAPassage).flatMap((skills) => joined('skills', skills)),
    ...resume.languages.flatMap(({ name, level }) =>
      joined('skills', [name, level], { role: 'language', entry: null }),
    ),
    ...resume.education.flatMap((entry) =>
      joined('education', [entry.degree, entry.field, entry.institution]),
    ),
    ...resume.certifications.map((certificate) => passage('certifications', certificate)),
    ...(resume.summary ? [passage('summary', resume.summary)] : []),
    ...unassignedPassages(resume),
  ];
}

type Belonging = Pick<Passage, 'role' | 'entry'>;
const nowhere: Belonging = { role: null, entry: null };

function passage(section: ScoredSection, field: Field, belonging: Belonging = nowhere): Passage {
  const { charStart, charEnd, page } = field.source;
  return { section, text: field.value, charStart, charEnd, page, ...belonging };
}

function joined(
  section: ScoredSection,
  fields: readonly (Field | null)[],
  belonging: Belonging = nowhere,
): Passage[] {
  const present = fields.filter((field) => field !== null);
  const first = present[0];
  if (!first) return [];
  const text = present.map(({ value }) => value).join(', ');
  const charStart = Math.min(...present.map(({ source }) => source.charStart));
  const charEnd = Math.max(...present.map(({ source }) => source.charEnd));
  return [{ ...passage(section, first, belonging), text, charStart, charEnd }];
}

function groups<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) =>
    items.slice(at * size, (at + 1) * size),
  );
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

function unassignedPassages(resume: ParsedResume): Passage[] {
  return resume.unassigned.flatMap(({ value, source }) => {
    const kind = resume.sections.find(
      (section) => source.charStart >= section.source.charStart && source.charStart < section.source.charEnd,
    )?.kind;
    const section = kind && scoredAs[kind];
    const { charStart, charEnd, page } = source;
    const text = value.trim();
    const isLabel = text.length < leastLeftover || text.endsWith(':');
    return section && !isLabel ? [{ section, text, charStart, charEnd, page, ...nowhere }] : [];
  });
}
