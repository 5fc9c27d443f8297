import { expect, test } from '@jest/globals';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { acquireLock } from './lock.js';
import { freePort } from './preflight.js';

test('a lock is held by one at a time, and free again after its release or its holder’s death', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'lock-'));
  const file = join(folder, 'demo.lock');
  const release = await acquireLock(file);
  await expect(acquireLock(file)).rejects.toThrow(`The demo already runs here (process ${process.pid})`);
  await release();
  expect(existsSync(file)).toBe(false);

  await writeFile(file, JSON.stringify({ port: await freePort(), word: 'of a dead demo', pid: process.pid }));
  await (
    await acquireLock(file)
  )();
  await rm(folder, { recursive: true });
});
