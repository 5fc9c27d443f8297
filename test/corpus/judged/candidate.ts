import type { ResumeLanguage } from '../person.js';

/** What a candidate is drawn as. The grade does not follow from it, but from what was drawn. */
export const candidateKinds = [
  'strong',
  'reworded',
  'abroad',
  'partial',
  'neighbour',
  'overqualified',
  'learner',
  'junior',
  'brief',
  'expired',
  'paperless',
  'stuffed',
  'recruiter',
  'seller',
  'assistant',
  'stranger',
] as const;
export type CandidateKind = (typeof candidateKinds)[number];

/** One job of a career. */
export interface Stint {
  occupation: string;
  /**
   * Whether the occupation was exercised, or somebody only worked beside those who do: hired them, sold to them, typed
   * their letters.
   */
  as: 'practitioner' | 'recruiter' | 'seller' | 'assistant';
  /** Rung of the occupation's ladder, 0 to 4. */
  level: number;
  months: number;
  /** Abilities of the posting's occupation that the duties prove, or merely name when the work was that of others. */
  abilities: readonly string[];
}

/** The truth behind a resume, as far as a posting asks for it. */
export interface Candidate {
  kind: CandidateKind;
  language: ResumeLanguage;
  /** Whether duties, titles and skills are in the usual words or in others. */
  wording: 'usual' | 'reworded';
  /** The latest first; the first lasts until today. */
  stints: readonly Stint[];
  /** Abilities of the posting's occupation that the list of skills names. */
  listed: readonly string[];
  certificate: 'held' | 'lapsed' | 'none';
  /** Whether the degree is the occupation's own. */
  hasDegree: boolean;
}
