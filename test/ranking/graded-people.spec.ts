import { relevance } from '#corpus';
import { ndcg } from '#libs/ml';
import { beforeAll, expect, test } from '@jest/globals';
import { defaultBands, defaultSectionWeights } from '../../libs/scoring/src/engine/scoring-parameters.js';
import { scoreResume } from '../../libs/scoring/src/engine/score-resume.js';
import { comparedCorpus, type ComparedCorpus } from '../support/compared-corpus.js';

let corpus: ComparedCorpus;

beforeAll(async () => {
  corpus = await comparedCorpus();
});

/** nDCG@10 of each job's ranking against the grades a careful recruiter would give. */
function quality(
  score: (asks: ComparedCorpus['jobs'][number]['asks'], at: ComparedCorpus['resumes'][number]) => number,
): number[] {
  return corpus.jobs.map(({ id, asks }) => {
    const ranked = corpus.resumes
      .map((resume) => ({ grade: relevance[id]![resume.personId]!, score: score(asks, resume) }))
      .sort((a, b) => b.score - a.score);
    return ndcg(
      ranked.map(({ grade }) => grade),
      10,
      'exponential',
    );
  });
}

const scoredWith = (lexicalShare: number) =>
  quality((asks, { passages, resume }) => {
    const parameters = { lexicalShare, sectionWeights: defaultSectionWeights, bands: defaultBands };
    return scoreResume({ asks, passages, resume, parameters, sectionWeights: null }).score;
  });

const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

type Vectors = readonly { meaning: Float32Array }[];

const sumOf = (texts: Vectors): number[] =>
  texts.reduce(
    (sum, { meaning }) => sum.map((value, at) => value + meaning[at]!),
    Array.from<number>({ length: 384 }).fill(0),
  );

const dot = (x: readonly number[], y: readonly number[]): number =>
  x.reduce((sum, value, at) => sum + value * y[at]!, 0);

/** One vector a document, the plain use of the sentence model. */
const byMeanVectors = (): number[] =>
  quality((asks, { passages }) => {
    const [a, b] = [sumOf(asks), sumOf(passages)];
    return dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b));
  });

test('every job ranks the people who fit before the others', () => {
  for (const value of scoredWith(0.5)) expect(value).toBeGreaterThan(0.8);
  expect(mean(scoredWith(0.5))).toBeGreaterThan(0.9);
});

test('it ranks better than one vector a document does', () => {
  expect(mean(scoredWith(0.5))).toBeGreaterThan(mean(byMeanVectors()));
});

test('every passage is quoted as it stands in the resume', () => {
  for (const { resume, passages } of corpus.resumes)
    for (const { text, charStart, charEnd } of passages)
      expect(text).toBe(resume.text.slice(charStart, charEnd).replace(/\s+/g, ' ').trim());
});

test('no passage that is scored holds the name or an address', () => {
  for (const { resume, passages } of corpus.resumes)
    for (const passage of passages) {
      expect(passage.text).not.toContain(resume.contact.name!.value);
      for (const email of resume.contact.emails) expect(passage.text).not.toContain(email.value);
    }
});
