import type { Credential, Education, Experience, Field, ParsedResume } from '../parsed-resume.js';

/** The kinds of fields whose confidence is calibrated, as the evaluation names them. */
export const calibratedKinds = [
  'name',
  'email',
  'phone',
  'location',
  'company',
  'title',
  'jobLocation',
  'dates',
  'bullets',
  'institution',
  'degree',
  'fieldOfStudy',
  'educationDates',
  'skills',
  'certifications',
  'languages',
  'projects',
] as const;

export type CalibratedKind = (typeof calibratedKinds)[number];

/** What calibration needs of a resume. */
export type CalibratedFields = Pick<
  ParsedResume,
  | 'contact'
  | 'experience'
  | 'education'
  | 'skills'
  | 'certifications'
  | 'languages'
  | 'projects'
  | 'volunteering'
>;

/** A field, what it is, and the job or course of study it belongs to. */
export interface KindOfField {
  kind: CalibratedKind;
  field: Field;
  entry: Entry | null;
}

/** A job or a course of study, in terms that hold for both. */
export interface Entry {
  /** Title and company, or degree and institution. */
  first: Field | null;
  second: Field | null;
  start: Field | null;
  end: Field | null;
  isCurrent: boolean;
  isTold: boolean;
}

/** Every field of a kind that is calibrated. Skills that only prose names are none: their confidence is the matcher's. */
export function fieldsByKind(
  resume: CalibratedFields,
  jobs: readonly Entry[],
  studies: readonly Entry[],
): KindOfField[] {
  const { contact, experience, volunteering, education } = resume;
  const plain = (kind: CalibratedKind, fields: readonly (Field | null)[], entry: Entry | null = null) =>
    fields.flatMap((field): KindOfField[] => (field ? [{ kind, field, entry }] : []));
  const listed = resume.skills.filter(({ foundIn }) => foundIn.includes('skills'));
  const certificates: Credential[] = resume.certifications;
  return [
    ...plain('name', [contact.name]),
    ...plain('email', contact.emails),
    ...plain('phone', contact.phones),
    ...plain('location', [contact.location]),
    ...[...experience, ...volunteering].flatMap((job, at) => {
      const entry = jobs[at] ?? null;
      return [
        ...plain('title', [job.title], entry),
        ...plain('company', [job.company], entry),
        ...plain('jobLocation', [job.location], entry),
        ...plain('dates', [job.start, job.end], entry),
        ...plain('bullets', job.bullets, entry),
      ];
    }),
    ...education.flatMap((study, at) => {
      const entry = studies[at] ?? null;
      return [
        ...plain('institution', [study.institution], entry),
        ...plain('degree', [study.degree], entry),
        ...plain('fieldOfStudy', [study.field], entry),
        ...plain('educationDates', [study.start, study.end], entry),
      ];
    }),
    ...plain('skills', listed),
    ...plain('certifications', certificates),
    ...plain(
      'languages',
      resume.languages.map(({ name }) => name),
    ),
    ...plain(
      'projects',
      resume.projects.map(({ name }) => name),
    ),
  ];
}

export function entryOfJob({ title, company, start, end, isCurrent, summary, bullets }: Experience): Entry {
  return {
    first: title,
    second: company,
    start,
    end,
    isCurrent,
    isTold: bullets.length > 0 || summary !== null,
  };
}

export function entryOfStudy({ degree, institution, start, end }: Education): Entry {
  return { first: degree, second: institution, start, end, isCurrent: false, isTold: true };
}
