import type { RequirementKind, ScoredSection } from '#libs/jobs';
import type { AskKind } from './asks.js';
import type { SkillFound } from './skill-overlap.js';

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
  /** Closeness of the quote by words or skills and by meaning, each in [0, 1]. */
  lexical: number;
  semantic: number;
  /** The skills of the taxonomy that the ask names, and what the quote names for them. */
  skills: SkillFound[];
  /** Both together, the most that any passage of the section reaches, whatever the trade it was done in. */
  likeness: number;
  /** Both together for the quote, less where it comes from another trade. */
  closeness: number;
  /** That less what is missing of practice. */
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

export const verdicts = ['met', 'not_met', 'unknown'] as const;
export type Verdict = (typeof verdicts)[number];

export const verdictGrounds = [
  'found',
  'too_few_months',
  'dates_missing',
  'weak_evidence',
  'not_found',
  'not_stated',
] as const;

/** What a verdict rests on. */
export type VerdictGround = (typeof verdictGrounds)[number];

/** Whether the resume meets a requirement, as far as it says. */
export interface RequirementVerdict {
  /** As the job words it. */
  requirement: string;
  kind: RequirementKind;
  must: boolean;
  verdict: Verdict;
  ground: VerdictGround;
  /** Match of the best evidence, in [0, 1]. */
  match: number;
  /** Months asked for, and months of related experience where they are asked for and known. */
  minMonths: number | null;
  months: number | null;
  /** The best evidence; null when there is none. */
  evidence: Pick<Reason, 'quote' | 'foundIn' | 'source'> | null;
}

export const bands = ['strong', 'good', 'partial', 'weak'] as const;

/** What a score means in words; the limits are the model version's. */
export type Band = (typeof bands)[number];

/** Why a score is what it is. Every number and quote comes from the computation; nothing is worded by a model. */
export interface Explanation {
  band: Band;
  sections: SectionScore[];
  /** One for each requirement, in their order. */
  requirements: RequirementVerdict[];
  /** The best-proved asks, strongest first. */
  strengths: Reason[];
  /** The requirements that are not met. */
  gaps: RequirementVerdict[];
  /** Where most of the score was lost; null when none was. */
  weakestSection: ScoredSection | null;
  /** Sections the job asks about and the resume does not have: they cost nothing. */
  unknownSections: ScoredSection[];
  /** The same in a few sentences. */
  summary: string;
}
