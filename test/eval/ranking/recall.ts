import { CandidateRecall } from '#libs/ml';
import { gistOf } from '../../../libs/scoring/src/engine/gist.js';
import type { JudgedSet } from '../../corpus/judged/index.js';
import { EngineAdapter, type PreparedResume } from './engine-adapter.js';
import { read, textsOf } from './read-candidates.js';
import { VectorCache } from './vector-cache.js';

/** How many are recalled: around the number that `MatchCandidates` asks for. */
const depths = [200, 400, 1000] as const;

/** How many of the best by exact scores are looked for. */
const bests = [10, 20, 50, 100] as const;

export interface RecallFigures {
  candidates: number;
  jobs: number;
  /** By how many are recalled, by how many of the best are looked for: the share of them that is among the recalled. */
  recall: Record<number, Record<number, number>>;
}

/**
 * What recalling costs: the candidates of all sets are one pool, every posting scores all of them exactly, and the best are
 * looked for among those that the search by gists recalls.
 */
export async function recallOf(sets: readonly JudgedSet[], adapter: EngineAdapter): Promise<RecallFigures> {
  const { encoder } = await adapter.models();
  const cache = await VectorCache.open(encoder);
  const everybody = await preparedOf(sets, adapter, cache);
  const pool = new CandidateRecall({ dimensions: encoder.dimensions });
  for (const [at, { passages }] of everybody.entries()) pool.add(String(at), gistOf(passages));
  const sums = depths.map(() => bests.map(() => 0));
  for (const { posting } of sets) {
    const best = bestOf(await adapter.scores(posting, everybody, cache.encode));
    const wanted = gistOf(await adapter.asked(posting, cache.encode));
    for (const [d, depth] of depths.entries()) {
      const recalled = new Set((await pool.recall(wanted, depth)).map(({ id }) => id));
      for (const [b, count] of bests.entries())
        sums[d]![b]! += best.slice(0, count).filter((id) => recalled.has(id)).length / count;
    }
  }
  await cache.save();
  const shares = depths.map((depth, d) => [
    depth,
    Object.fromEntries(
      bests.map((count, b) => [count, Math.round((1000 * sums[d]![b]!) / sets.length) / 1000]),
    ),
  ]);
  return { candidates: everybody.length, jobs: sets.length, recall: Object.fromEntries(shares) };
}

async function preparedOf(
  sets: readonly JudgedSet[],
  adapter: EngineAdapter,
  cache: VectorCache,
): Promise<PreparedResume[]> {
  const everybody: PreparedResume[] = [];
  for (const set of sets) {
    const parsed = [];
    for (const text of textsOf(set)) parsed.push(await read(text));
    everybody.push(...(await adapter.prepare(parsed, cache.encode)));
  }
  return everybody;
}

/** The candidates by their place in the pool, the best first. */
const bestOf = (scores: readonly number[]): string[] =>
  scores
    .map((score, at) => ({ score, id: String(at) }))
    .sort((a, b) => b.score - a.score)
    .map(({ id }) => id);
