import type { SeededRandom } from '../../corpus/seeded-random.js';
import type { ResumeLanguage } from '../../corpus/person.js';

/** One row as a writer sets it; formats draw it in their own way. */
export interface Row {
  cells: string[];
  /** Which cells are set in bold. */
  bold?: boolean[];
  bullet?: boolean;
  /** White space stands above it. */
  apart?: boolean;
  /** How its cells stand; one cell needs no look. */
  look?: 'chips' | 'columns' | 'label' | 'right';
  /** How full a bar drawn behind the text is, from 0 to 1. */
  bar?: number;
}

/** The parts of the truth that are compared one by one. */
export type Aspect = 'names' | 'groups' | 'levels' | 'issuers' | 'dates' | 'told';

/** A section of a resume and what has to be read of it. */
export interface Sample {
  section: SectionName;
  form: string;
  language: ResumeLanguage;
  rows: Row[];
  wanted: Partial<Record<Aspect, string[]>>;
}

export const sectionNames = [
  'skills',
  'languages',
  'certifications',
  'awards',
  'publications',
  'projects',
  'interests',
  'references',
] as const;

export type SectionName = (typeof sectionNames)[number];

/** Draws the rows of one form and tells their truth. */
export type Form = (random: SeededRandom, language: ResumeLanguage) => Pick<Sample, 'rows' | 'wanted'>;

/** A row of one cell. */
export function row(text: string, more: Partial<Row> = {}): Row {
  return { cells: [text], ...more };
}

/** A row of one cell in bold. */
export function boldRow(text: string, more: Partial<Row> = {}): Row {
  return { cells: [text], bold: [true], ...more };
}
