import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { sampleFiles } from '#corpus';
import { breachesOf } from './breaches.js';
import { badFiles, badFilesFolder, type BadFile } from './manifest.js';
import { mutationOf, type Original } from './mutation.js';
import { ProvingGround } from './proving-ground.js';
import { reportOf, type Judgement } from './report.js';

/**
 * `npm run eval:bad-files [-- --mutations N] [--json FILE] [--keep FOLDER]`: sends malformed and hostile files
 * through the sandbox. Ends with 1 if one of them breaks what is expected of it; `--keep` saves the mutations that do.
 */
const text = { type: 'string' } as const;
const { values } = parseArgs({ options: { json: text, mutations: text, keep: text } });
const mutations = Number(values.mutations ?? 0);
const keep = values.keep === undefined ? null : resolve(values.keep);
const json = values.json === undefined ? null : resolve(values.json);

async function judgeFiles(files: readonly BadFile[]): Promise<Judgement[]> {
  const ground = await ProvingGround.open(1);
  const judged: Judgement[] = [];
  for (const { file, expect, bytes } of files) {
    const ending = await ground.send(file, bytes);
    judged.push({ ...ending, expect, breaches: breachesOf(ending, expect) });
  }
  await ground.close();
  return judged;
}

async function judgeMutations(originals: readonly Original[]): Promise<Judgement[]> {
  const processes = 2;
  const ground = await ProvingGround.open(processes);
  const judged: Judgement[] = [];
  let next = 0;
  const lane = async (): Promise<void> => {
    while (next < mutations) {
      const { file, bytes } = mutationOf(originals, next++);
      const ending = await ground.send(file, bytes);
      const breaches = breachesOf(ending, 'any');
      judged.push({ ...ending, expect: 'any', breaches });
      if (breaches.length > 0 && keep) await save(keep, file, bytes);
      if (judged.length % 1000 === 0) process.stderr.write(`${judged.length} of ${mutations} mutations\n`);
    }
  };
  await Promise.all(Array.from({ length: processes }, lane));
  await ground.close();
  return judged;
}

async function save(folder: string, file: string, bytes: Uint8Array): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, file.replace(/[^\w.-]+/g, '-')), bytes);
}

/** The demo's resumes, and of the bad files those that can be read. */
async function readable(files: readonly BadFile[], judged: readonly Judgement[]): Promise<Original[]> {
  const parsed = new Set(judged.filter(({ outcome }) => outcome === 'parsed').map(({ file }) => file));
  const samples = (await sampleFiles()).map(({ name, bytes }) => ({ file: name, bytes }));
  return [...samples, ...files.filter(({ file }) => parsed.has(file))];
}

const files = badFiles();
if (!files) process.stdout.write(`SKIPPED: no bad files in ${badFilesFolder} (TALENTFLOW_SHARED_DATA)\n`);
const judged = await judgeFiles(files ?? []);
if (files) process.stdout.write(`${reportOf(judged)}\n`);
const mutated = mutations > 0 ? await judgeMutations(await readable(files ?? [], judged)) : [];
if (mutations > 0) process.stdout.write(`\nmutations\n${reportOf(mutated)}\n`);
if (json) await writeFile(json, `${JSON.stringify({ files: judged, mutations: mutated }, null, 1)}\n`);
if ([...judged, ...mutated].some(({ breaches }) => breaches.length > 0)) process.exitCode = 1;
