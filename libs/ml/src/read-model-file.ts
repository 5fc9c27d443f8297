import { readFile } from 'node:fs/promises';
import { ModelFileMissing } from './model-file.errors.js';

/** @throws ModelFileMissing */
export async function readModelFile(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    if (isNoSuchFile(error)) throw new ModelFileMissing(file);
    throw error;
  }
}

function isNoSuchFile(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';
}
