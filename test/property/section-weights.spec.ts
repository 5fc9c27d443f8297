import { scoredSections, type ScoredSection } from '#libs/jobs';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { scoreResume, type ScoringInput } from '../../libs/scoring/src/engine/score-resume.js';
import { hold } from '../support/hold.js';
import { scoringInput } from './arbitraries/scoring-input.js';

/** Everything is rounded to six decimals; a score sums up as many roundings as it has reasons. */
const tolerance = 1e-4;

const near = (actual: number, expected: number, within = tolerance): void =>
  expect(Math.abs(actual - expected)).toBeLessThan(within);

/** The weights that hold: the job's, where it has one, else the model's. */
const weightsOf = ({ parameters, sectionWeights }: ScoringInput): Record<ScoredSection, number> => ({
  ...parameters.sectionWeights,
  ...sectionWeights,
});

test('Feature: talentflow-ai, Property 21: Weighted section scoring', async () => {
  await hold(
    fc.asyncProperty(scoringInput, fc.constantFrom(...scoredSections), async (input, only) => {
      const { score, explanation } = scoreResume(input);
      const { sections } = explanation;
      const weights = weightsOf(input);
      const total = sections.reduce((sum, { section }) => sum + weights[section], 0);
      for (const { section, weight, similarity, contribution } of sections) {
        near(weight, weights[section] / total);
        near(contribution, weight * similarity);
      }
      const weighed = sections.map(({ section, similarity }) => (weights[section] / total) * similarity);
      expect(Math.abs(score - weighed.reduce((sum, part) => sum + part, 0))).toBeLessThan(tolerance);
      const alone = sections.find(({ section }) => section === only);
      if (!alone) return;
      const none = Object.fromEntries(scoredSections.map((section) => [section, 0]));
      const decided = scoreResume({ ...input, sectionWeights: { ...none, [only]: 1 } });
      near(decided.score, alone.similarity, tolerance / alone.weight); // which it was divided by
    }),
  );
});
