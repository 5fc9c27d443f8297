import type { ResumeLanguage } from '../person.js';
import type { Stint } from './candidate.js';
import { english } from './phrases/english.js';
import { french } from './phrases/french.js';
import { german } from './phrases/german.js';
import { spanish } from './phrases/spanish.js';

/** What resumes of a language say that tells nothing of a trade. `{name}`, `{people}` and `{n}` are filled in. */
export interface Phrases {
  /** Said behind some duties. */
  tails: readonly string[];
  /** Duties that any job may have. */
  anyDuty: readonly string[];
  anySkill: readonly string[];
  anyCertificate: readonly string[];
  summaries: readonly string[];
  skillsLabel: string;
  lapsed: string;
  spoken: readonly (readonly [string, string])[];
  cities: readonly string[];
  schools: readonly string[];
  /** Titles and duties of those who only worked beside the trade. */
  beside: Record<
    Exclude<Stint['as'], 'practitioner'>,
    { titles: readonly string[]; duties: readonly string[] }
  >;
}

export const phrases: Record<ResumeLanguage, Phrases> = { en: english, de: german, fr: french, es: spanish };
