import { createRequire } from 'node:module';
import { basename, dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { SentenceEncoder } from '#libs/ml';
import { time } from '../embeddings.js';
import { round } from '../percentile.js';
import { resumeTexts } from './resume-texts.js';

type Extract = (texts: readonly string[]) => Promise<unknown>;

/** What is used of `@huggingface/transformers`. */
interface Transformers {
  env: { localModelPath: string; allowRemoteModels: boolean };
  pipeline(
    task: 'feature-extraction',
    model: string,
    options: object,
  ): Promise<(texts: readonly string[], options: object) => Promise<unknown>>;
}

export interface EmbeddingFigures {
  texts: number;
  textsPerCpuSecond: number;
  /** By the number of texts a call. */
  rivalTextsPerCpuSecond: Record<number, number>;
  timesBestRival: number;
  timesRivalOf32: number;
}

const batchSizes = [1, 8, 16, 32];
const turns = 2;

/**
 * Texts a second of processor time, on one thread: `SentenceEncoder` against the feature-extraction pipeline of
 * `@huggingface/transformers`, where `BENCH_TRANSFORMERS` names a folder it is installed in and `BENCH_RIVAL_MODEL` the
 * folder of its q8 model. `lines` are of all lengths, as resumes have them; the `equalLines` all have 19 tokens, so that the pipeline
 * pads nothing: its best case. No set has a text twice. @returns why it was skipped, where it was
 */
export async function benchEmbeddingsAndRival(): Promise<Record<string, EmbeddingFigures> | string> {
  const { BENCH_TRANSFORMERS: folder, BENCH_RIVAL_MODEL: model } = process.env;
  if (!folder || !model) return 'skipped: BENCH_TRANSFORMERS and BENCH_RIVAL_MODEL are not set';
  const rival = await rivalOf(folder, model);
  const encoder = await SentenceEncoder.load({ directory: 'models/all-MiniLM-L6-v2', threads: 1 });
  const { lines, equalLines, long } = await resumeTexts();
  const figures: Record<string, EmbeddingFigures> = {};
  const sets = { lines, equalLines, long, mixed: mix(lines, long) };
  for (const [set, texts] of Object.entries(sets))
    figures[set] = await compare(texts, (some) => encoder.encode(some), rival);
  await encoder.close();
  return figures;
}

/** A long text after every fourth line, as the passages of resumes come. */
function mix(lines: readonly string[], long: readonly string[]): string[] {
  return long.flatMap((text, at) => [...lines.slice(4 * at, 4 * at + 4), text]);
}

async function rivalOf(folder: string, model: string): Promise<Extract> {
  const entry = createRequire(join(resolve(folder), 'package.json')).resolve('@huggingface/transformers');
  const transformers: Transformers = await import(pathToFileURL(entry).href);
  Object.assign(transformers.env, { localModelPath: dirname(resolve(model)), allowRemoteModels: false });
  const options = { dtype: 'q8', session_options: { intraOpNumThreads: 1, interOpNumThreads: 1 } };
  const extract = await transformers.pipeline('feature-extraction', basename(model), options);
  return (texts) => extract(texts, { pooling: 'mean', normalize: true });
}

async function compare(texts: readonly string[], ours: Extract, rival: Extract): Promise<EmbeddingFigures> {
  const contenders = [ours, ...batchSizes.map((size) => inBatches(rival, size))];
  const best = contenders.map(() => Infinity);
  for (const encode of contenders) await encode(texts.slice(0, 10));
  for (let turn = 0; turn < turns; turn += 1)
    for (const [at, encode] of contenders.entries())
      best[at] = Math.min(best[at]!, (await time(() => encode(texts))).cpu);
  const [our = 0, ...theirs] = best.map((seconds) => texts.length / seconds);
  return {
    texts: texts.length,
    textsPerCpuSecond: round(our),
    rivalTextsPerCpuSecond: Object.fromEntries(batchSizes.map((size, at) => [size, round(theirs[at]!)])),
    timesBestRival: round(our / Math.max(...theirs)),
    timesRivalOf32: round(our / theirs.at(-1)!),
  };
}

function inBatches(encode: Extract, size: number): Extract {
  return async (texts) => {
    for (let from = 0; from < texts.length; from += size) await encode(texts.slice(from, from + size));
  };
}
