import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { ModelFileMismatch } from '../model-file.errors.js';
import { readModelFile } from '../read-model-file.js';

/** What `manifest.json` says of a model: its name, its shape and the hash of each of its files. */
export interface ModelManifest {
  readonly name: string;
  readonly dimensions: number;
  /** Longest input in tokens, [CLS] and [SEP] included. */
  readonly maxTokens: number;
  readonly files: Readonly<Record<'model.onnx' | 'tokenizer.json', { sha256: string }>>;
}

/** A model's files as read from disk; the bytes are those that were hashed. */
export interface ModelFiles {
  readonly manifest: ModelManifest;
  readonly model: Uint8Array;
  readonly tokenizer: Uint8Array;
}

/**
 * Reads a model's folder and holds every file against its manifest, so that a vector never comes from an
 * unknown model.
 * @throws ModelFileMissing, ModelFileMismatch
 */
export async function readModelFiles(directory: string): Promise<ModelFiles> {
  const manifest = await readManifest(join(directory, 'manifest.json'));
  const [model, tokenizer] = await Promise.all([
    readChecked(join(directory, 'model.onnx'), manifest.files['model.onnx'].sha256),
    readChecked(join(directory, 'tokenizer.json'), manifest.files['tokenizer.json'].sha256),
  ]);
  return { manifest, model, tokenizer };
}

async function readManifest(file: string): Promise<ModelManifest> {
  const manifest = parse(await readModelFile(file));
  if (!isManifest(manifest)) {
    throw new ModelFileMismatch(file, 'a manifest with the hashes of model.onnx and tokenizer.json', 'none');
  }
  return manifest;
}

function isManifest(manifest: Partial<ModelManifest> | null): manifest is ModelManifest {
  return Boolean(manifest?.files?.['model.onnx']?.sha256 && manifest.files['tokenizer.json']?.sha256);
}

function parse(bytes: Uint8Array): Partial<ModelManifest> | null {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
}

async function readChecked(file: string, expected: string): Promise<Uint8Array> {
  const bytes = await readModelFile(file);
  const found = createHash('sha256').update(bytes).digest('hex');
  if (found !== expected) throw new ModelFileMismatch(file, `SHA-256 ${expected}`, `SHA-256 ${found}`);
  return bytes;
}
