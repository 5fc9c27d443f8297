import { CandidateNumbers, VectorPool } from '#libs/ml';
import { round } from '../percentile.js';
import { BruteForce } from './brute-force.js';
import { MadeUpVectors } from './made-up-vectors.js';
import { timedCalls, type CallCosts } from './timed-calls.js';

const dimensions = 384;
const k = 100;

export interface VectorSearchFigures {
  candidates: number;
  fillSeconds: number;
  megabytes: number;
  search: CallCosts;
  /** Among one candidate in a hundred. */
  filtered: CallCosts;
  /** Milliseconds of ten queries in one call. */
  tenQueriesMs: number;
  recallAt100: number;
  bruteForce: CallCosts;
}

/** Searches in a pool of so many candidates with one vector each, and the same in plain JavaScript. */
export async function benchVectorSearch(
  candidates: number,
  { threads, searches, compared }: { threads: number; searches: number; compared: number },
): Promise<VectorSearchFigures> {
  const made = new MadeUpVectors(dimensions);
  const numbers = new CandidateNumbers();
  const pool = new VectorPool({ dimensions, threads, numbers });
  const plain = new BruteForce(dimensions);
  const vector = new Float32Array(dimensions);
  let fillMs = 0;
  for (let at = 0; at < candidates; at += 1) {
    plain.add(made.next(vector));
    const started = performance.now();
    pool.add(`c${at}`, [vector]);
    fillMs += performance.now() - started;
  }
  const queries = Array.from({ length: searches }, () => made.next());
  const search = await timedCalls(queries, (query) => pool.search(query, k));
  const hundredth = Array.from({ length: candidates / 100 }, (_, at) => `c${at * 100}`);
  const allow = numbers.setOf(hundredth);
  const filtered = await timedCalls(queries, (query) => pool.search(query, k, { allow }));
  const started = performance.now();
  await pool.searchAll(queries.slice(0, 10), k);
  const tenQueriesMs = round(performance.now() - started);
  const truth: Set<string>[] = [];
  const bruteForce = await timedCalls(queries.slice(0, compared), (query) => {
    truth.push(new Set(plain.search(query, k).map((row) => `c${row}`)));
  });
  const recalls: number[] = [];
  for (const [at, expected] of truth.slice(-compared).entries()) {
    const found = await pool.search(queries[at]!, k);
    recalls.push(found.filter(({ id }) => expected.has(id)).length / k);
  }
  await pool.close();
  return {
    candidates,
    fillSeconds: round(fillMs / 1000),
    megabytes: round(pool.bytes / 1e6),
    search,
    filtered,
    tenQueriesMs,
    recallAt100: recalls.reduce((sum, recall) => sum + recall, 0) / recalls.length,
    bruteForce,
  };
}
