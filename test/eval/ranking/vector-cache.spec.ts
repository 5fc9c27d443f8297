import { SentenceEncoder } from '#libs/ml';
import { projectRoot } from '#libs/platform';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { VectorCache } from './vector-cache.js';

let encoder: SentenceEncoder;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vectors-'));
  encoder = await SentenceEncoder.load({
    directory: join(projectRoot, 'models', 'all-MiniLM-L6-v2'),
    threads: 1,
  });
});

afterAll(async () => {
  await encoder.close();
  await rm(folder, { recursive: true });
});

test('a text is computed once, and is the same when read again', async () => {
  const first = await VectorCache.open(encoder, folder);
  const vectors = await first.encode(['bread', 'rolls', 'bread']);
  expect(first.computed).toBe(2);
  expect(vectors[2]).toEqual(vectors[0]);
  await first.save();
  const second = await VectorCache.open(encoder, folder);
  expect(await second.encode(['rolls', 'bread'])).toEqual([vectors[1], vectors[0]]);
  expect(second.computed).toBe(0);
});
