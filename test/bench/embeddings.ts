import { Tokenizer } from '@huggingface/tokenizers';
import { InferenceSession, Tensor } from 'onnxruntime-node';
import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { SentenceEncoder } from '#libs/ml';
import { resumeTexts } from './scoring-bench/resume-texts.js';

const directory = 'models/all-MiniLM-L6-v2';

type Encode = (texts: readonly string[]) => Promise<unknown>;

export interface Timing {
  readonly wall: number;
  readonly cpu: number;
}

/** The two sides take turns, and the fastest turn of each counts: other work on the machine only ever slows. */
const turns = 3;

/**
 * Texts embedded per second by `SentenceEncoder` with a thread a core, and by the naive use of the same model:
 * one session as it comes, one text a call. CPU seconds are of all threads of the process.
 */
export async function benchEmbeddings(): Promise<Record<string, number | string>> {
  const threads = availableParallelism();
  const encoder = await SentenceEncoder.load({ directory, threads });
  const naive = await naiveEncoder();
  const { lines, long } = await resumeTexts();
  const sets = { short: lines, long, mixed: [...lines.slice(0, 200), ...long] };
  const figures: Record<string, number | string> = {
    model: encoder.name,
    threads,
    alternative: 'one session with its default options, one text a call',
  };
  for (const [set, texts] of Object.entries(sets)) {
    const [ours, theirs] = await race([(some) => encoder.encode(some), naive.encode], texts);
    Object.assign(figures, report(set, texts.length, ours!), report(`${set}.naive`, texts.length, theirs!));
  }
  await Promise.all([encoder.close(), naive.release()]);
  return figures;
}

async function race(contenders: readonly Encode[], texts: readonly string[]): Promise<Timing[]> {
  const best = contenders.map((): Timing => ({ wall: Infinity, cpu: Infinity }));
  for (const encode of contenders) await encode(texts.slice(0, 20)); // the first calls of a session are slower
  for (let turn = 0; turn < turns; turn++) {
    for (const [i, encode] of contenders.entries()) {
      const timing = await time(() => encode(texts));
      if (timing.wall < best[i]!.wall) best[i] = timing;
    }
  }
  return best;
}

export async function time(work: () => Promise<unknown>): Promise<Timing> {
  const [cpuBefore, wallBefore] = [process.cpuUsage(), performance.now()];
  await work();
  const wall = (performance.now() - wallBefore) / 1e3;
  const { user, system } = process.cpuUsage(cpuBefore);
  return { wall, cpu: (user + system) / 1e6 };
}

function report(name: string, texts: number, { wall, cpu }: Timing): Record<string, number> {
  return {
    [`${name}.wallSeconds`]: round(wall, 3),
    [`${name}.cpuSeconds`]: round(cpu, 3),
    [`${name}.textsPerSecond`]: round(texts / wall, 1),
    [`${name}.textsPerCpuSecond`]: round(texts / cpu, 1),
  };
}

async function naiveEncoder(): Promise<{ encode: Encode; release: () => Promise<void> }> {
  const json: object = JSON.parse(await readFile(`${directory}/tokenizer.json`, 'utf8'));
  const tokenizer = new Tokenizer(json, {});
  const session = await InferenceSession.create(`${directory}/model.onnx`);
  const encode: Encode = async (texts) => {
    for (const text of texts) {
      const ids = tokenizer.encode(text).ids.map(BigInt);
      await session.run({
        input_ids: new Tensor('int64', ids, [1, ids.length]),
        attention_mask: new Tensor(
          'int64',
          ids.map(() => 1n),
          [1, ids.length],
        ),
      });
    }
  };
  return { encode, release: () => session.release() };
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
