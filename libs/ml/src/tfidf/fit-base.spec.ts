import { expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { TfidfModel } from './tfidf-model.js';

const artifact = 'models/tfidf-base/tfidf.json';
const taxonomy = join(process.env['TALENTFLOW_SHARED_DATA'] ?? '../shared/data', 'taxonomy');

test('the base model reads and writes itself byte for byte', async () => {
  const bytes = await readFile(artifact);
  expect(bytes.equals(TfidfModel.fromBytes(bytes).toBytes())).toBe(true);
});

const known = existsSync(taxonomy);
const reason = known ? '' : ` (skipped: there is no ${taxonomy})`;

async function refit(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'fit-base-'));
  const script = fileURLToPath(new URL('./fit-base.js', import.meta.url));
  await promisify(execFile)(process.execPath, [script, taxonomy, join(folder, 'tfidf.json')]);
  expect((await readFile(join(folder, 'tfidf.json'))).equals(await readFile(artifact))).toBe(true);
  await rm(folder, { recursive: true });
}

(known ? test : test.skip)(`fitting the base model again gives the same bytes${reason}`, refit);
