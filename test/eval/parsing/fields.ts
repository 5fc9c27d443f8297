import type { ParsedResume } from '#libs/parsing';

/** The fields in which a parsed resume is compared with its person. */
export const fieldNames = [
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

export type FieldName = (typeof fieldNames)[number];

/** Fields that count only within the job they belong to. */
export const alignedNames = ['alignedTitle', 'alignedCompany', 'alignedDates'] as const;

export type AlignedName = (typeof alignedNames)[number];

export type ScoredName = FieldName | AlignedName;

export const scoredNames: readonly ScoredName[] = [...fieldNames, ...alignedNames];

/** A field of a parsed resume. */
export type ReadField = NonNullable<ParsedResume['summary']>;

/** A value as it is shown, and every form in which it is right. */
export interface Item {
  shown: string;
  forms: string[];
  /** How sure the parser was of it (0 to 1); the truth has none. */
  confidence?: number;
  /** What the parser read; the truth has none. */
  read?: ReadField;
}

/** One job's fields, for finding out which job of the parser is which of the person. */
export interface JobItems {
  title: Item | null;
  company: Item | null;
  start: Item | null;
  end: Item | null;
}

/** All that is compared of one resume, be it the truth or a reading. */
export interface Items {
  fields: Record<FieldName, Item[]>;
  jobs: JobItems[];
  educations: number;
}
