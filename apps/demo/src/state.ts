import { mkdir, readdir, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { places } from './places.js';

/** Makes the state's folder: it holds keys, passwords and resumes, so it is its owner's alone. */
export async function makeState(): Promise<void> {
  await mkdir(places.logs, { recursive: true, mode: 0o700 });
}

/** Forgets everything but the lock; the database's folder is left to the database. */
export async function clearState(): Promise<void> {
  const kept = [basename(places.lockFile), 'postgres'];
  for (const name of await readdir(places.state)) {
    if (!kept.includes(name)) await rm(join(places.state, name), { recursive: true });
  }
  await makeState();
}
