import { scoredSections } from '#libs/jobs';
import type { SparseVector } from '#libs/ml';
import fc from 'fast-check';
import type { ComparedText } from '../../../libs/scoring/src/engine/match.js';
import type { ScoringParameters } from '../../../libs/scoring/src/engine/scoring-parameters.js';

const part = fc.double({ min: -1, max: 1, noNaN: true });

/** A direction of length 1, few dimensions deep: opposite, equal and orthogonal ones come up often. */
const meaning: fc.Arbitrary<Float32Array> = fc
  .oneof(
    fc.constantFrom([1, 0, 0, 0], [-1, 0, 0, 0], [0, 1, 0, 0]),
    fc.array(part, { minLength: 4, maxLength: 4 }).filter((vector) => Math.hypot(...vector) > 0.001),
  )
  .map((vector) => Float32Array.from(vector, (value) => value / Math.hypot(...vector)));

/** Weights of shared terms, of length 1; none for a text without a known word. */
const words: fc.Arbitrary<SparseVector> = fc
  .dictionary(fc.constantFrom('python', 'sql', 'nurse', 'lead'), fc.double({ min: 0.01, max: 1, noNaN: true }))
  .map((weights) => {
    const length = Math.hypot(...Object.values(weights));
    return new Map(Object.entries(weights).map(([term, weight]) => [term, weight / length]));
  });

/** What the models might make of the texts of a document; the texts take them by turns. */
export const comparedTexts: fc.Arbitrary<ComparedText[]> = fc.array(fc.record({ words, meaning }), {
  minLength: 1,
  maxLength: 6,
});

const weights = Object.fromEntries(
  scoredSections.map((section) => [section, fc.double({ min: 0.01, max: 10, noNaN: true })]),
) as Record<(typeof scoredSections)[number], fc.Arbitrary<number>>;

export const scoringParameters: fc.Arbitrary<ScoringParameters> = fc.record({
  lexicalShare: fc.double({ min: 0, max: 1, noNaN: true }),
  sectionWeights: fc.record(weights),
});
