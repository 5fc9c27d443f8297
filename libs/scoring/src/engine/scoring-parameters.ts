import type { ScoredSection } from '#libs/jobs';

/** What a model version may set; registered with it and stored with every score by its version. */
export interface ScoringParameters {
  /** Share of shared words in a match, 0 to 1; the rest is closeness of meaning. */
  lexicalShare: number;
  sectionWeights: Readonly<Record<ScoredSection, number>>;
}

export const defaultSectionWeights: Readonly<Record<ScoredSection, number>> = {
  experience: 0.45,
  skills: 0.27,
  education: 0.12,
  summary: 0.08,
  certifications: 0.08,
};
