import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { packVectors, unpackVectors } from './packed-vectors.js';
import { ScoringEngine, sha256 } from './scoring-engine.js';

interface Owner {
  table: 'resume_vectors' | 'job_vectors';
  key: 'resume_id' | 'job_id';
}

const owners = {
  resume: { table: 'resume_vectors', key: 'resume_id' },
  job: { table: 'job_vectors', key: 'job_id' },
} as const satisfies Record<string, Owner>;

/** A document's texts, in order; its vectors are kept in the same order. */
export interface DocumentTexts {
  id: string;
  texts: readonly string[];
}

/**
 * Computes the vectors of a document once per content and sentence model and keeps them as float32 (1.5 kB a text).
 * A changed document overwrites its row.
 */
@Injectable()
export class VectorStore {
  constructor(
    private readonly database: DataSource,
    private readonly engine: ScoringEngine,
  ) {}

  /** @returns the vectors of each document, in the documents' order */
  async vectorsOf(kind: keyof typeof owners, documents: readonly DocumentTexts[]): Promise<Float32Array[][]> {
    const { encoder } = await this.engine.load();
    const owner = owners[kind];
    const hashes = documents.map(({ texts }) => sha256(texts));
    const stored = await this.read(owner, encoder.sha256, documents, hashes);
    const missing = documents.filter(({ id }) => !stored.has(id));
    if (missing.length > 0) {
      const fresh = await encoder.encode(missing.flatMap(({ texts }) => texts));
      let next = 0;
      for (const document of missing) {
        const vectors = fresh.slice(next, (next += document.texts.length));
        stored.set(document.id, vectors);
        await this.write(owner, encoder.sha256, document.id, hashes[documents.indexOf(document)]!, vectors);
      }
    }
    return documents.map(({ id }) => stored.get(id)!);
  }

  private async read(
    { table, key }: Owner,
    model: string,
    documents: readonly DocumentTexts[],
    hashes: readonly string[],
  ): Promise<Map<string, Float32Array[]>> {
    const { encoder } = await this.engine.load();
    const rows = await this.database.query<{ id: string; vectors: Buffer }[]>(
      `SELECT v.${key} AS id, v.vectors FROM ${table} v
       JOIN unnest($1::uuid[], $2::text[]) AS wanted (id, content) ON wanted.id = v.${key} AND wanted.content = v.content_sha256
       WHERE v.model_sha256 = $3`,
      [documents.map(({ id }) => id), hashes, model],
    );
    return new Map(rows.map(({ id, vectors }) => [id, unpackVectors(vectors, encoder.dimensions)]));
  }

  /** A document deleted meanwhile is no error: there is nothing left to keep vectors for. */
  private async write(
    { table, key }: Owner,
    model: string,
    id: string,
    hash: string,
    vectors: readonly Float32Array[],
  ): Promise<void> {
    await this.database.query(
      `INSERT INTO ${table} (${key}, model_sha256, content_sha256, vectors) VALUES ($1, $2, $3, $4)
       ON CONFLICT (${key}, model_sha256) DO UPDATE SET content_sha256 = excluded.content_sha256, vectors = excluded.vectors`,
      [id, model, hash, packVectors(vectors)],
    );
  }
}
