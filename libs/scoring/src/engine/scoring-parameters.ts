import type { ScoredSection } from '#libs/jobs';
import type { Band } from './explanation.js';

/** The least score of each band; what lies below `partial` is weak. */
export type BandLimits = Readonly<Record<Exclude<Band, 'weak'>, number>>;

/** What a model version may set; registered with it and stored with every score by its version. */
export interface ScoringParameters {
  /** Share of shared words in a match, 0 to 1; the rest is closeness of meaning. */
  lexicalShare: number;
  sectionWeights: Readonly<Record<ScoredSection, number>>;
  bands: BandLimits;
}

export const defaultSectionWeights: Readonly<Record<ScoredSection, number>> = {
  experience: 0.5,
  skills: 0.2,
  education: 0.12,
  summary: 0.08,
  certifications: 0.1,
};

/**
 * Of the made-up candidates of the seen trades (npm run eval:ranking) 75 in 100 of the strong ones were worth a conversation, 63 of the good,
 * 37 of the partial, 16 of the weak; held out 96, 68, 45 and 18.
 */
export const defaultBands: BandLimits = { strong: 0.6, good: 0.4, partial: 0.2 };

/** The band a score lies in. */
export function bandOf(score: number, { strong, good, partial }: BandLimits): Band {
  if (score >= strong) return 'strong';
  if (score >= good) return 'good';
  return score >= partial ? 'partial' : 'weak';
}
