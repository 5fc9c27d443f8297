import { randomBytes, randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const secretBytes = 32;

/**
 * The secret that signs the addresses of a disk store. It lies in the store's own folder: every process that serves
 * the files finds the same one, and whoever can read it could read the files anyway. Made by whoever comes first.
 */
export async function linkSecret(directory: string): Promise<Buffer> {
  const path = join(directory, '.link-secret');
  return (await existing(path)) ?? (await make(directory, path));
}

async function existing(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** A hard link appears whole and only once: of several processes one wins, and all read its secret. */
async function make(directory: string, path: string): Promise<Buffer> {
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const own = `${path}.${randomUUID()}`;
  await writeFile(own, randomBytes(secretBytes), { mode: 0o600, flush: true });
  try {
    await link(own, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    await rm(own, { force: true });
  }
  return readFile(path);
}
