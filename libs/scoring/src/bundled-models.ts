import { defaultBands, defaultSectionWeights, type ScoringParameters } from './engine/scoring-parameters.js';

interface BundledModel {
  name: string;
  parameters: ScoringParameters;
  champion: boolean;
}

/** The scoring models every installation starts with: words alone as the baseline, words and meaning as the champion. */
export const bundledModels: readonly BundledModel[] = [
  {
    name: 'talentflow-tfidf',
    parameters: { lexicalShare: 1, sectionWeights: defaultSectionWeights, bands: defaultBands },
    champion: false,
  },
  {
    name: 'talentflow-semantic',
    parameters: { lexicalShare: 0.35, sectionWeights: defaultSectionWeights, bands: defaultBands },
    champion: true,
  },
];
