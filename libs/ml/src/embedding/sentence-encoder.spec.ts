import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { SentenceEncoder } from './sentence-encoder.js';
import { ThreadPoolClosed } from '../threads/thread-pool.errors.js';

interface Golden {
  sha256: string;
  sentences: { text: string; inputIds: number[]; reference: number[] }[];
  referenceSimilarities: number[][];
}

const golden: Golden = JSON.parse(readFileSync('test/corpus/golden/all-MiniLM-L6-v2.json', 'utf8'));
const texts = golden.sentences.map(({ text }) => text);
const longText = texts.join('. ').repeat(5);
let encoder: SentenceEncoder;

beforeAll(async () => {
  encoder = await SentenceEncoder.load({ directory: 'models/all-MiniLM-L6-v2', threads: 2 });
});
afterAll(() => encoder.close());

test('the encoder bears the name, hash and width of the model it runs', () => {
  expect([encoder.name, encoder.sha256, encoder.dimensions]).toEqual([
    'all-MiniLM-L6-v2',
    golden.sha256,
    384,
  ]);
});

test('each golden sentence has the vector of the published weights', async () => {
  const vectors = await encoder.encode(texts);
  for (const [i, { reference }] of golden.sentences.entries()) {
    expect(dot(vectors[i]!, reference) / norm(reference)).toBeGreaterThanOrEqual(0.99);
    expect(norm(vectors[i]!)).toBeCloseTo(1, 5);
  }
});

test('the golden sentences are as similar to each other as with the published weights', async () => {
  const vectors = await encoder.encode(texts);
  const differences = vectors.flatMap((a, i) =>
    vectors.map((b, j) => Math.abs(dot(a, b) - golden.referenceSimilarities[i]![j]!)),
  );
  expect(Math.max(...differences)).toBeLessThanOrEqual(0.05);
});

test('a text has the same vector, bit for bit, alone and in any company', async () => {
  const mixed = await encoder.encode([longText, ...texts, 'Java', ...texts.toReversed(), '', 'Kubernetes']);
  for (const [i, text] of texts.entries()) {
    const [alone] = await encoder.encode([text]);
    expect([...mixed[1 + i]!]).toEqual([...alone!]);
    expect([...mixed[2 * texts.length + 1 - i]!]).toEqual([...alone!]);
  }
});

test('a text that is given twice is encoded once', async () => {
  const [first, other, again] = await encoder.encode(['Fluent English', 'Java', 'Fluent English']);
  expect(again).toBe(first);
  expect(other).not.toEqual(first);
});

test('a long text is read to its end', async () => {
  const [cut, whole] = await encoder.encode([longText, `${longText} He also breeds racing pigeons.`]);
  expect(norm(whole!)).toBeCloseTo(1, 5);
  expect(dot(cut!, whole!)).toBeLessThan(0.9999);
});

test('a text without a token has the zero vector', async () => {
  const vectors = await encoder.encode(['', ' \n\t ']);
  expect(vectors.map((vector) => vector.length)).toEqual([384, 384]);
  expect(vectors.flatMap((vector) => [...vector]).every((value) => value === 0)).toBe(true);
});

test('no texts have no vectors', async () => {
  expect(await encoder.encode([])).toEqual([]);
});

test('calls side by side get their own vectors', async () => {
  const together = await Promise.all(texts.map((text) => encoder.encode([text])));
  const inOneCall = await encoder.encode(texts);
  expect(together.map(([vector]) => [...vector!])).toEqual(inOneCall.map((vector) => [...vector]));
});

test('a closed encoder refuses texts', async () => {
  const closed = await SentenceEncoder.load({ directory: 'models/all-MiniLM-L6-v2', threads: 1 });
  await closed.close();
  await expect(closed.encode(['text'])).rejects.toThrow(ThreadPoolClosed);
});

function dot(a: ArrayLike<number>, b: ArrayLike<number>): number {
  return Array.from(a).reduce((sum, value, i) => sum + value * b[i]!, 0);
}

function norm(a: ArrayLike<number>): number {
  return Math.sqrt(dot(a, a));
}
