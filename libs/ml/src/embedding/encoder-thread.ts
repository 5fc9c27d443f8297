/**
 * Entry of an encoder's worker thread: one tokenizer and one ONNX session. onnxruntime-node computes on the
 * thread that calls it, which is why the calls are made here and not on the event loop of the process.
 */
import { Tokenizer } from '@huggingface/tokenizers';
import { InferenceSession, Tensor } from 'onnxruntime-node';
import { workerData } from 'node:worker_threads';
import type { EmbedTask, EncoderTask, SplitTask } from './encoder-tasks.js';
import { readModelFiles } from './model-files.js';
import { serveTasks } from '../threads/serve-tasks.js';
import { tokenWindows } from './token-windows.js';

const { directory }: { directory: string } = workerData;
const { manifest, model, tokenizer: tokenizerBytes } = await readModelFiles(directory);
const tokenizerJson: object = JSON.parse(new TextDecoder().decode(tokenizerBytes));
const tokenizer = new Tokenizer(tokenizerJson, {});
const session = await InferenceSession.create(model, {
  graphOptimizationLevel: 'basic', // the graph is fused already; the extended level makes it slower
  intraOpNumThreads: 1,
  interOpNumThreads: 1,
  extra: { session: { intra_op: { allow_spinning: '0' } } },
});
const cls = tokenizer.token_to_id('[CLS]')!;
const sep = tokenizer.token_to_id('[SEP]')!;

serveTasks((task: EncoderTask) => (task.kind === 'split' ? split(task) : embed(task)));

function split({ texts }: SplitTask): Int32Array[][] {
  return texts.map((text) => {
    const { ids } = tokenizer.encode(text, { add_special_tokens: false });
    return tokenWindows(ids, manifest.maxTokens - 2).map((window) => Int32Array.of(cls, ...window, sep));
  });
}

async function embed({ windows }: EmbedTask): Promise<Float32Array> {
  const shape = [windows.length, windows[0]?.length ?? 0];
  const ids = BigInt64Array.from(
    windows.flatMap((window) => [...window]),
    BigInt,
  );
  const output = await session.run({
    input_ids: new Tensor('int64', ids, shape),
    attention_mask: new Tensor('int64', new BigInt64Array(ids.length).fill(1n), shape),
  });
  const vectors = output['sentence_embedding']?.data;
  if (!(vectors instanceof Float32Array)) throw new TypeError('the model gave no float32 sentence_embedding');
  return vectors;
}
