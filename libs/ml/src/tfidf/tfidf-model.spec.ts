import { expect, test } from '@jest/globals';
import { cosine } from './sparse-vector.js';
import { TfidfArtifactInvalid } from './tfidf-artifact.js';
import { TfidfModel } from './tfidf-model.js';

const corpus = ['Java', 'Java Python', 'Python', 'Rust'];
const model = TfidfModel.fit(corpus, { minDf: 1 });
const base = await TfidfModel.load('models/tfidf-base/tfidf.json');

test('weights follow the formulas', () => {
  // java: (1 + ln 2)(ln 5/3 + 1), rust: ln 5/2 + 1, over their norm
  const vector = model.vectorize('Java, Rust, Java');
  expect([...vector.keys()]).toEqual(['java', 'rust']);
  expect(vector.get('java')).toBeCloseTo(0.8003373042, 9);
  expect(vector.get('rust')).toBeCloseTo(0.5995499976, 9);
});

test('a term outside the vocabulary counts by its own text, with the idf of no document', () => {
  const [known, unknown] = ['java', 'zig'].map((term) => model.vectorize('Java Zig').get(term)!);
  expect(unknown! / known!).toBeCloseTo((Math.log(5) + 1) / (Math.log(5 / 3) + 1), 12);
  expect(cosine(model.vectorize('Zig'), model.vectorize('zig'))).toBe(1);
});

test('a cosine is in [0, 1], the same either way round, and blind to the order of words', () => {
  const a = model.vectorize('Java Java Rust Kotlin Scala');
  const b = model.vectorize('Scala Rust Go Perl Java Haskell');
  expect(cosine(a, b)).toBe(cosine(b, a));
  expect(cosine(a, a)).toBeCloseTo(1, 12);
  expect(cosine(a, a)).toBeLessThanOrEqual(1);
  expect(cosine(a, model.vectorize('Kotlin Scala Java Rust Java'))).toBe(cosine(a, a));
  expect(cosine(a, model.vectorize(''))).toBe(0);
});

test('terms of fewer than min_df documents are unknown, those of more than max_df count for nothing', () => {
  const fitted = TfidfModel.fit(['team java', 'team java', 'team rust']);
  expect(fitted.vocabularySize).toBe(1);
  expect(fitted.terms('team java rust')).toEqual(['java', 'rust']);
});

test('the artifact is the same bytes for the same corpus, and brings the same model back', () => {
  const again = TfidfModel.fromBytes(TfidfModel.fit(corpus, { minDf: 1 }).toBytes());
  expect(Buffer.from(again.toBytes()).equals(Buffer.from(model.toBytes()))).toBe(true);
  expect(again.sha256).toBe(model.sha256);
  expect([...again.vectorize('Java Zig Rust')]).toEqual([...model.vectorize('Java Zig Rust')]);
});

test.each(['no JSON', 'null', '{"format":"talentflow-tfidf/0"}', '{"format":"talentflow-tfidf/1"}'])(
  'an artifact of %j is refused',
  (text) => {
    expect(() => TfidfModel.fromBytes(Buffer.from(text))).toThrow(TfidfArtifactInvalid);
  },
);

test('the base model knows English inflections', () => {
  expect(base.documents).toBe(5793);
  expect(new Set(base.terms('manage managed managing manages'))).toEqual(new Set(['manag']));
});

test('the base model merges no words of other languages', () => {
  const words =
    'gestión gestiones universität universitäten ingénieur ingénierie beratung berater sale salen';
  expect(new Set(base.terms(words).slice(0, 8)).size).toBe(8);
});

test('names of products stay apart and match themselves', () => {
  const names = 'Kubernetes Jenkins pandas Redis Terraform AWS iOS C++ C# .NET Node.js CI/CD';
  expect(new Set(base.terms(names)).size).toBe(14);
  expect(base.terms(names)).toEqual(base.terms(names.toLowerCase()));
});

test('shared terms come as each text writes them, strongest first, and add up to the cosine', () => {
  const a = 'Kubernetes and databases; managing teams';
  const b = 'Manages a database, kubernetes';
  const shared = base.sharedTerms(a, b);
  expect(shared.map(({ inA, inB }) => [inA, inB])).toEqual([
    ['Kubernetes', 'kubernetes'],
    ['databases', 'database'],
    ['managing', 'Manages'],
  ]);
  const sum = shared.reduce((total, { contribution }) => total + contribution, 0);
  expect(sum).toBeCloseTo(cosine(base.vectorize(a), base.vectorize(b)), 12);
});
