import type { SentenceEncoder } from '#libs/ml';
import { projectRoot } from '#libs/platform';
import { createHash } from 'node:crypto';
import { appendFile, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Texts to their vectors, in order. */
export type Encode = (texts: readonly string[]) => Promise<Float32Array[]>;

const usualFolder = join(projectRoot, '.talentflow', 'ranking-vectors');
const keyBytes = 32;

/** Vectors by the content of their text, kept in one file a model: 32 bytes of SHA-256, then the floats. */
export class VectorCache {
  private readonly vectors = new Map<string, Float32Array>();
  private fresh: Buffer[] = [];

  private constructor(
    private readonly encoder: SentenceEncoder,
    private readonly file: string,
  ) {}

  static async open(encoder: SentenceEncoder, folder = usualFolder): Promise<VectorCache> {
    await mkdir(folder, { recursive: true });
    const cache = new VectorCache(encoder, join(folder, `${encoder.sha256.slice(0, 16)}.bin`));
    cache.read(await readFile(cache.file).catch(() => Buffer.alloc(0)));
    return cache;
  }

  /** How many vectors had to be computed. */
  computed = 0;

  readonly encode: Encode = async (texts) => {
    const keys = texts.map(keyOf);
    const missing = new Map(
      texts.map((text, at) => [keys[at]!, text]).filter(([key]) => !this.vectors.has(key!)) as [
        string,
        string,
      ][],
    );
    const made = await this.encoder.encode([...missing.values()]);
    for (const [at, key] of [...missing.keys()].entries()) this.keep(key, made[at]!);
    this.computed += missing.size;
    return keys.map((key) => this.vectors.get(key)!);
  };

  /** Writes what was computed since the last call. */
  async save(): Promise<void> {
    const fresh = Buffer.concat(this.fresh);
    this.fresh = [];
    await appendFile(this.file, fresh);
  }

  private keep(key: string, vector: Float32Array): void {
    this.vectors.set(key, vector);
    this.fresh.push(
      Buffer.from(key, 'hex'),
      Buffer.from(vector.buffer, vector.byteOffset, vector.byteLength),
    );
  }

  private read(bytes: Buffer): void {
    const record = keyBytes + 4 * this.encoder.dimensions;
    for (let at = 0; at + record <= bytes.length; at += record) {
      const floats = new Uint8Array(bytes.subarray(at + keyBytes, at + record));
      this.vectors.set(bytes.toString('hex', at, at + keyBytes), new Float32Array(floats.buffer));
    }
  }
}

const keyOf = (text: string): string => createHash('sha256').update(text).digest('hex');
