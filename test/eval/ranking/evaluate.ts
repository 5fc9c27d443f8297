import { projectRoot } from '#libs/platform';
import { join } from 'node:path';
import type { JudgedSet } from '../../corpus/judged/index.js';
import { byBestLines, byBm25, byTfidf, byWholeVectors, type Scores } from './baselines.js';
import { EngineAdapter, variantNames, type PreparedResume } from './engine-adapter.js';
import { figuresByChance, figuresOf, type Figures } from './figures.js';
import { invarianceOf, type Invariance } from './invariance.js';
import { lookInvarianceOf, type LookInvariance } from './looks.js';
import { read, textsOf } from './read-candidates.js';
import { VectorCache } from './vector-cache.js';

export const engineName = 'engine';
export const baselineNames = ['chance', 'TF-IDF', 'BM25', 'MiniLM whole', 'MiniLM best line'] as const;

/** How the rankers did with one posting. */
export interface JobRow {
  id: string;
  trade: string;
  language: string;
  heldOut: boolean;
  figures: Record<string, Figures>;
  /** The engine's scores and what they are scores of. */
  candidates: { id: string; kind: string; grade: number; reasons: readonly string[]; score: number }[];
}

export interface Evaluation {
  rows: JobRow[];
  invariance: Invariance;
  looks: LookInvariance;
  /** Seconds of each part. */
  seconds: Record<string, number>;
  vectorsComputed: number;
}

export interface EvaluateOptions {
  /** Beside the engine: word statistics alone, the sentence model alone as well, or the engine's variants too. */
  compare: 'words' | 'baselines' | 'variants';
  tell?: (progress: string) => void;
}

/** A set with its resumes as they were read. */
interface ReadSet {
  set: JudgedSet;
  texts: readonly string[];
  resumes: readonly PreparedResume[];
}

/** What every step works with. */
interface Bench {
  adapter: EngineAdapter;
  cache: VectorCache;
  models: Awaited<ReturnType<EngineAdapter['models']>>;
}

/** Ranks the candidates of all sets by the engine and by the baselines. Resumes go through the real parser. */
export async function evaluate(
  sets: readonly JudgedSet[],
  { compare, tell = () => {} }: EvaluateOptions,
): Promise<Evaluation> {
  const adapter = new EngineAdapter({ modelsDir: join(projectRoot, 'models'), embeddingThreads: 2 });
  const models = await adapter.models();
  const bench: Bench = { adapter, models, cache: await VectorCache.open(models.encoder) };
  const seconds: Record<string, number> = {};
  const timed = async <T>(what: string, run: () => Promise<T>): Promise<T> => {
    const started = performance.now();
    const result = await run();
    seconds[what] = Math.round((performance.now() - started) / 100) / 10;
    tell(`${what}: ${seconds[what]} s`);
    return result;
  };
  try {
    const readSets = await timed('reading resumes', () => readAll(sets, bench));
    const engine = await timed('scoring', () => scoreAll(readSets, bench, null));
    const rankers = await timed('baselines', () => baselines(readSets, bench, compare !== 'words'));
    if (compare === 'variants')
      await timed('variants', async () => {
        for (const name of variantNames) rankers[name] = await scoreAll(readSets, bench, name);
      });
    const invariance = await timed('invariance', () =>
      invarianceOf(sets, engine, adapter, bench.cache.encode),
    );
    const looks = await timed('looks', () => lookInvarianceOf(sets, adapter, bench.cache.encode));
    await bench.cache.save();
    const rows = readSets.map(({ set }, at) => rowOf(set, at, engine[at]!, rankers));
    return { rows, invariance, looks, seconds, vectorsComputed: bench.cache.computed };
  } finally {
    await adapter.close();
  }
}

async function readAll(sets: readonly JudgedSet[], { adapter, cache }: Bench): Promise<ReadSet[]> {
  const done: ReadSet[] = [];
  for (const set of sets) {
    const texts = textsOf(set);
    const parsed = [];
    for (const text of texts) parsed.push(await read(text));
    done.push({ set, texts, resumes: await adapter.prepare(parsed, cache.encode) });
    await cache.save();
  }
  return done;
}

async function scoreAll(
  readSets: readonly ReadSet[],
  { adapter, cache }: Bench,
  variant: string | null,
): Promise<Scores[]> {
  const scores: Scores[] = [];
  for (const { set, resumes } of readSets)
    scores.push(await adapter.scores(set.posting, resumes, cache.encode, variant));
  return scores;
}

async function baselines(
  readSets: readonly ReadSet[],
  { cache, models: { tfidf } }: Bench,
  meaning: boolean,
): Promise<Record<string, Scores[]>> {
  const sets = readSets.map(({ set: { posting }, texts }) => ({ posting, texts }));
  const rankers: Record<string, Scores[]> = {
    'TF-IDF': sets.map(({ posting, texts }) => byTfidf(tfidf, posting, texts)),
    BM25: byBm25(tfidf, sets),
  };
  if (!meaning) return rankers;
  const whole: Scores[] = [];
  const lines: Scores[] = [];
  for (const { posting, texts } of sets) {
    whole.push(await byWholeVectors(cache.encode, posting, texts));
    lines.push(await byBestLines(cache.encode, posting, texts));
    await cache.save();
  }
  return { ...rankers, 'MiniLM whole': whole, 'MiniLM best line': lines };
}

function rowOf(set: JudgedSet, at: number, engine: Scores, rankers: Record<string, Scores[]>): JobRow {
  const grades = set.candidates.map(({ grade }) => grade);
  const others = Object.entries(rankers).map(([name, scores]) => [name, figuresOf(scores[at]!, grades)]);
  return {
    id: set.posting.id,
    trade: set.trade,
    language: set.posting.language,
    heldOut: set.heldOut,
    figures: {
      [engineName]: figuresOf(engine, grades),
      chance: figuresByChance(grades, at),
      ...(Object.fromEntries(others) as Record<string, Figures>),
    },
    candidates: set.candidates.map(({ id, candidate: { kind }, grade, reasons }, place) => ({
      id,
      kind,
      grade,
      reasons,
      score: engine[place]!,
    })),
  };
}
