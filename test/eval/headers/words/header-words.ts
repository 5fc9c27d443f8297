import type { ResumeLanguage } from '../../../corpus/person.js';

/** Made-up facts in one language; about two in five hold no word of the parser's lists. */
export interface HeaderWords {
  language: ResumeLanguage;
  people: string[];
  titles: { known: string[]; unknown: string[] };
  companies: { known: string[]; unknown: string[] };
  places: { known: string[]; unknown: string[] };
  schools: { known: string[]; unknown: string[] };
  degrees: string[];
  /** What joins a degree and its subject besides punctuation. */
  degreeJoint: string;
  subjects: string[];
  /** What joins a title and its employer. */
  at: string;
  terms: string[];
  durations: string[];
  /** What the employer does, written below its name. */
  about: string[];
  /** What a person did, as list items and as a paragraph. */
  work: string[];
  headings: { summary: string; work: string; education: string; skills: string };
  summary: string;
  skills: string;
}
