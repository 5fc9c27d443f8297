import { cosine, type TfidfModel } from '#libs/ml';
import type { Posting } from '../../corpus/judged/index.js';
import { Bm25 } from './bm25.js';
import { readRequirements } from './read-posting.js';
import type { Encode } from './vector-cache.js';

/** Scores for one posting, in the order of its candidates. */
export type Scores = readonly number[];

/** Shorter lines of a resume are headings and dates. */
const shortestLine = 12;

/** What the baselines read of a resume: its text without the name and the contact data. */
export const bodyOf = (text: string): string => text.split('\n').slice(2).join('\n');

const wordsOf = ({ title, text }: Posting): string => `${title}\n${text}`;

/** TF-IDF cosine of the whole texts. */
export function byTfidf(tfidf: TfidfModel, posting: Posting, texts: readonly string[]): Scores {
  const wanted = tfidf.vectorize(wordsOf(posting));
  return texts.map((text) => cosine(wanted, tfidf.vectorize(bodyOf(text))));
}

/** BM25 with the posting as the query, for all postings: how rare a word is, is counted over all candidates. */
export function byBm25(
  tfidf: TfidfModel,
  sets: readonly { posting: Posting; texts: readonly string[] }[],
): Scores[] {
  const collection = new Bm25(sets.flatMap(({ texts }) => texts.map((text) => tfidf.terms(bodyOf(text)))));
  let next = 0;
  return sets.map(({ posting, texts }) => {
    const query = tfidf.terms(wordsOf(posting));
    return texts.map(() => collection.score(query, next++));
  });
}

/** MiniLM cosine of the whole texts, the vectors of long ones pooled. */
export async function byWholeVectors(
  encode: Encode,
  posting: Posting,
  texts: readonly string[],
): Promise<Scores> {
  const [wanted] = await encode([wordsOf(posting)]);
  return (await encode(texts.map(bodyOf))).map((vector) => dot(wanted!, vector));
}

/** MiniLM: each requirement against its nearest line of the resume; the mean of these cosines. */
export async function byBestLines(
  encode: Encode,
  posting: Posting,
  texts: readonly string[],
): Promise<Scores> {
  const asks = await encode(readRequirements(posting.text).map(({ text }) => text));
  const lines = texts.map((text) =>
    bodyOf(text)
      .split('\n')
      .filter((line) => line.length >= shortestLine),
  );
  const vectors = await encode(lines.flat().map(unsigned));
  let next = 0;
  return lines.map((own) => {
    const near = vectors.slice(next, (next += own.length));
    const best = asks.map((ask) => Math.max(0, ...near.map((vector) => dot(ask, vector))));
    return best.reduce((sum, value) => sum + value, 0) / Math.max(1, asks.length);
  });
}

const unsigned = (line: string): string => line.replace(/^[-•*–]\s+/, '');

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += a[at]! * b[at]!;
  return sum;
}
