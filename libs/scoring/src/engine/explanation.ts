import type { ScoredSection } from '#libs/jobs';
import type { AskKind } from './asks.js';

/** What was found for one ask in one section. */
export interface Reason {
  /** What the job asks for, in its words. */
  ask: string;
  kind: AskKind;
  must: boolean;
  /** The passage of the resume that comes closest, in its words. */
  quote: string;
  /** Section the quote stands in. */
  foundIn: ScoredSection;
  /** Place of the quote in the resume's text. */
  source: { page: number; charStart: number; charEnd: number };
  /** Closeness by words, by meaning, and both together with experience taken into account, each in [0, 1]. */
  lexical: number;
  semantic: number;
  match: number;
  /** Months of related experience, where the ask says how many it wants and the dates are known. */
  months: number | null;
  /** Part of the score. */
  contribution: number;
}

export interface SectionScore {
  section: ScoredSection;
  /** Share of the score this section decides; the weights add up to 1. */
  weight: number;
  /** How well the section answers what is asked of it, in [0, 1]. */
  similarity: number;
  /** weight × similarity; the contributions add up to the score. */
  contribution: number;
  reasons: Reason[];
}

/** Why a score is what it is. Every number and quote comes from the computation; nothing is worded by a model. */
export interface Explanation {
  sections: SectionScore[];
  /** The best-proved asks, strongest first. */
  strengths: Reason[];
  /** Requirements for which hardly anything was found. */
  gaps: { ask: string; must: boolean; match: number }[];
  /** Where most of the score was lost; null when none was. */
  weakestSection: ScoredSection | null;
  /** Sections the job asks about and the resume does not have: they cost nothing. */
  unknownSections: ScoredSection[];
  /** The same in a few sentences. */
  summary: string;
}
