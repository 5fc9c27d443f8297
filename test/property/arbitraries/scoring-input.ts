import { scoredSections, type ScoredSection } from '#libs/jobs';
import type { SparseVector } from '#libs/ml';
import fc from 'fast-check';
import { understandPosting } from '../../../libs/jobs/src/posting/posting.js';
import { asksOf } from '../../../libs/scoring/src/engine/asks.js';
import type { ComparedText } from '../../../libs/scoring/src/engine/match.js';
import { passagesOf } from '../../../libs/scoring/src/engine/passages.js';
import type { ScoringInput } from '../../../libs/scoring/src/engine/score-resume.js';
import { skillSetOf, type SkillSet } from '../../../libs/scoring/src/engine/skill-overlap.js';
import type { ScoringParameters } from '../../../libs/scoring/src/engine/scoring-parameters.js';
import { parsedResume } from './parsed-resume.js';
import { givenPosting } from './posting.js';

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
  .dictionary(
    fc.constantFrom('python', 'sql', 'nurse', 'lead'),
    fc.double({ min: 0.01, max: 1, noNaN: true }),
  )
  .map((weights) => {
    const length = Math.hypot(...Object.values(weights));
    return new Map(Object.entries(weights).map(([term, weight]) => [term, weight / length]));
  });

/** Skills of which some are one, some near and some strange to each other. */
const skills: fc.Arbitrary<SkillSet> = fc
  .uniqueArray(fc.constantFrom('python', 'django', 'sql', 'nursing'), { maxLength: 3 })
  .map((names) =>
    skillSetOf(
      names.map((name) => ({
        code: name,
        label: name,
        families: name === 'nursing' ? [] : [name === 'sql' ? 'data' : 'web'],
      })),
    ),
  );

const occupation = fc.option(fc.constantFrom('Registered Nurses', 'Software Developers'), { nil: null });

/** What the models might make of a document's texts, which take them by turns. */
const compared: fc.Arbitrary<ComparedText[]> = fc.array(fc.record({ words, meaning, skills, occupation }), {
  minLength: 1,
  maxLength: 6,
});

const inTurn = <T>(texts: readonly T[], of: readonly ComparedText[]): (T & ComparedText)[] =>
  texts.map((text, at) => ({ ...text, ...of[at % of.length]! }));

const weight = fc.double({ min: 0.01, max: 10, noNaN: true });
const weights = Object.fromEntries(scoredSections.map((section) => [section, weight])) as Record<
  ScoredSection,
  fc.Arbitrary<number>
>;

const parameters: fc.Arbitrary<ScoringParameters> = fc.record({
  lexicalShare: fc.double({ min: 0, max: 1, noNaN: true }),
  sectionWeights: fc.record(weights),
  bands: fc
    .tuple(part, part, part)
    .map((limits) => limits.map(Math.abs).sort((a, b) => b - a))
    .map(([strong, good, partial]) => ({ strong: strong!, good: good!, partial: partial! })),
});

/** Any job and any resume, under models that may answer anything, with any parameters. */
export const scoringInput: fc.Arbitrary<ScoringInput> = fc
  .tuple(givenPosting.map(understandPosting), parsedResume, compared, compared, parameters)
  .map(([posting, resume, ofAsks, ofPassages, chosen]) => ({
    asks: inTurn(asksOf(posting), ofAsks),
    passages: inTurn(passagesOf(resume), ofPassages),
    resume,
    parameters: chosen,
    sectionWeights: posting.sectionWeights,
  }));
