import { createWriteStream } from 'node:fs';
import { mkdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ObjectStore, StorageUnavailable } from './object-store.js';

/** Files in a folder only this user may read; a file appears under its key only when it is whole. */
export class DiskStore extends ObjectStore {
  constructor(private readonly directory: string) {
    super();
  }

  async put(key: string, content: Readable): Promise<void> {
    const path = this.path(key);
    const partial = `${path}.partial`;
    try {
      await mkdir(dirname(path), { recursive: true, mode: 0o700 });
      await pipeline(content, createWriteStream(partial, { mode: 0o600, flush: true }));
      await rename(partial, path);
    } catch (error) {
      await rm(partial, { force: true }).catch(() => undefined);
      throw isSystemError(error) ? new StorageUnavailable(error) : error;
    }
  }

  async read(key: string): Promise<Uint8Array> {
    try {
      return await readFile(this.path(key));
    } catch (error) {
      throw new StorageUnavailable(error);
    }
  }

  async delete(key: string): Promise<void> {
    try {
      await rm(this.path(key), { force: true });
    } catch (error) {
      throw new StorageUnavailable(error);
    }
  }

  private path(key: string): string {
    if (!/^[a-z0-9-]+(\/[a-z0-9-]+)*$/.test(key))
      throw new Error('An object key is made of lower-case letters, digits and dashes.');
    return join(this.directory, ...key.split('/'));
  }
}

const isSystemError = (error: unknown): boolean =>
  typeof (error as { syscall?: unknown }).syscall === 'string';
