import { LexicalIndex } from '#libs/ml';
import { round } from '../percentile.js';
import { MadeUpVectors } from './made-up-vectors.js';
import { timedCalls, type CallCosts } from './timed-calls.js';

const vocabulary = 50_000;
const termsADocument = 60;
const termsAQuery = 20;
const k = 100;

export interface LexicalSearchFigures {
  candidates: number;
  termsADocument: number;
  termsAQuery: number;
  fillSeconds: number;
  megabytes: number;
  search: CallCosts;
}

/** Searches among so many candidates whose words are as unevenly frequent as those of texts (Zipf). */
export async function benchLexicalSearch(
  candidates: number,
  searches: number,
): Promise<LexicalSearchFigures> {
  const made = new MadeUpVectors(1, { centres: 1 });
  const terms = Array.from({ length: vocabulary }, (_, at) => `term${at}`);
  const drawn = (count: number) =>
    Array.from({ length: count }, () => terms[Math.floor(vocabulary ** made.random()) - 1]!);
  const index = new LexicalIndex();
  let fillMs = 0;
  for (let at = 0; at < candidates; at += 1) {
    const document = drawn(termsADocument);
    const started = performance.now();
    index.add(`c${at}`, document);
    fillMs += performance.now() - started;
  }
  const queries = Array.from({ length: searches }, () => drawn(termsAQuery));
  const search = await timedCalls(queries, (query) => index.search(query, k));
  return {
    candidates,
    termsADocument,
    termsAQuery,
    fillSeconds: round(fillMs / 1000),
    megabytes: round(index.bytes / 1e6),
    search,
  };
}
