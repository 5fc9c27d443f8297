import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import { ModelFileMismatch, ModelFileMissing } from '../model-file.errors.js';
import { readModelFiles } from './model-files.js';
import { SentenceEncoder } from './sentence-encoder.js';

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'model-files-'));
  await writeModel('a model', 'a tokenizer');
});
afterEach(() => rm(directory, { recursive: true }));

test('files that fit their manifest are read', async () => {
  const { model, manifest } = await readModelFiles(directory);
  expect(new TextDecoder().decode(model)).toBe('a model');
  expect(manifest.dimensions).toBe(384);
});

test('a model of other bytes is refused, with both hashes and what to do', async () => {
  await writeFile(join(directory, 'model.onnx'), 'another model');
  const refusal = await SentenceEncoder.load({ directory, threads: 1 }).catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(ModelFileMismatch);
  expect(refusal).toMatchObject({
    file: join(directory, 'model.onnx'),
    expected: `SHA-256 ${sha256('a model')}`,
    found: `SHA-256 ${sha256('another model')}`,
    message: expect.stringContaining('Restore the file'),
  });
});

test('a tokenizer of other bytes is refused', async () => {
  await writeFile(join(directory, 'tokenizer.json'), '{}');
  await expect(readModelFiles(directory)).rejects.toThrow(ModelFileMismatch);
});

test.each(['manifest.json', 'model.onnx', 'tokenizer.json'])('a missing %s is named', async (file) => {
  await rm(join(directory, file));
  const refusal = await readModelFiles(directory).catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(ModelFileMissing);
  expect(refusal).toMatchObject({ file: join(directory, file) });
});

test.each(['', 'null', '{"files":{}}'])('a manifest of %j is refused', async (text) => {
  await writeFile(join(directory, 'manifest.json'), text);
  await expect(readModelFiles(directory)).rejects.toThrow(ModelFileMismatch);
});

async function writeModel(model: string, tokenizer: string): Promise<void> {
  const files = {
    'model.onnx': { sha256: sha256(model) },
    'tokenizer.json': { sha256: sha256(tokenizer) },
  };
  const manifest = { name: 'made-up', dimensions: 384, maxTokens: 256, files };
  await writeFile(join(directory, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(directory, 'model.onnx'), model);
  await writeFile(join(directory, 'tokenizer.json'), tokenizer);
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
