import type { EmbedTask, SplitTask } from './encoder-tasks.js';
import { readModelFiles } from './model-files.js';
import { poolVectors } from './pool-vectors.js';
import type { WindowVector } from './pool-vectors.js';
import { ThreadPool } from '../threads/thread-pool.js';
import { tokenBatches } from './token-batches.js';

/** Characters tokenized in one task: some 20 ms of a thread. */
const splitCharacters = 50_000;

/** Turns texts into vectors with the sentence model of a folder such as `models/all-MiniLM-L6-v2`. */
export class SentenceEncoder {
  private constructor(
    readonly name: string,
    /** SHA-256 of `model.onnx`, in hex: vectors of different hashes must not be compared. */
    readonly sha256: string,
    readonly dimensions: number,
    private readonly pool: ThreadPool,
  ) {}

  /**
   * Checks the model's files and starts `threads` worker threads (about 120 MB each); one a core is best.
   * @throws ModelFileMissing, ModelFileMismatch
   */
  static async load({
    directory,
    threads,
  }: {
    directory: string;
    threads: number;
  }): Promise<SentenceEncoder> {
    const { manifest } = await readModelFiles(directory);
    const pool = new ThreadPool(new URL('./encoder-thread.js', import.meta.url), {
      threads,
      workerData: { directory },
    });
    await pool.start();
    return new SentenceEncoder(manifest.name, manifest.files['model.onnx'].sha256, manifest.dimensions, pool);
  }

  /**
   * The vectors of texts, in their order, L2-normalised: their dot product is their cosine. The same text has
   * the same bits whatever is encoded beside it. A text longer than the model reads is cut into even windows
   * whose vectors are averaged by length; a text without a token has the zero vector, similar to nothing.
   * Equal texts are encoded once and share their vector.
   * @throws ThreadLost, TaskFailed, ThreadPoolClosed
   */
  async encode(texts: readonly string[]): Promise<Float32Array[]> {
    const distinct = [...new Set(texts)];
    const vectors = await this.encodeEach(distinct);
    const vectorOf = new Map(distinct.map((text, at) => [text, vectors[at]!]));
    return texts.map((text) => vectorOf.get(text)!);
  }

  /**
   * Rejects the calls under way and ends the threads, each after the batch in hand (some 20 ms). To be awaited
   * before `process.exit`, which would abort inside a busy onnxruntime.
   */
  close(): Promise<void> {
    return this.pool.close();
  }

  private async encodeEach(texts: readonly string[]): Promise<Float32Array[]> {
    const windowsOfTexts = (await this.pool.runAll<Int32Array[][]>(splitTasks(texts))).flat();
    const vectors = await this.embed(windowsOfTexts.flat());
    let next = 0;
    return windowsOfTexts.map((windows) => {
      const ofText = vectors.slice(next, (next += windows.length));
      return poolVectors(ofText, this.dimensions);
    });
  }

  private async embed(windows: readonly Int32Array[]): Promise<WindowVector[]> {
    const batches = tokenBatches(windows);
    const tasks = batches.map((batch): EmbedTask => ({
      kind: 'embed',
      windows: batch.map((index) => windows[index]!),
    }));
    const replies = await this.pool.runAll<Float32Array>(tasks);
    const vectors: WindowVector[] = [];
    for (const [b, batch] of batches.entries()) {
      for (const [row, index] of batch.entries()) {
        const vector = replies[b]!.slice(row * this.dimensions, (row + 1) * this.dimensions);
        vectors[index] = { tokens: windows[index]!.length - 2, vector };
      }
    }
    return vectors;
  }
}

function splitTasks(texts: readonly string[]): SplitTask[] {
  const tasks: { kind: 'split'; texts: string[] }[] = [];
  let room = 0;
  for (const text of texts) {
    if (text.length > room || tasks.length === 0) {
      tasks.push({ kind: 'split', texts: [] });
      room = splitCharacters;
    }
    tasks.at(-1)!.texts.push(text);
    room -= text.length;
  }
  return tasks;
}
