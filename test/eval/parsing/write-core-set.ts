import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '#libs/platform';
import { catalogue } from '../../corpus/layouts/catalogue.js';
import { closeChromium } from '../../corpus/layouts/chromium-pdf.js';
import { everybody } from '../../corpus/people/index.js';
import { renderPerson } from '../../corpus/render.js';
import { fileNameOf, isHeldOut, pairsOf, type Pair } from './pairs.js';

/**
 * `node dist/test/eval/parsing/write-core-set.js`: draws the PDFs of the core set that need Chromium or LibreOffice,
 * for machines that have neither. Another version of these programs gives other bytes.
 */
const folder = join(projectRoot, 'test', 'eval', 'parsing', 'core-set');
const wanted = { chromium: 9, libreoffice: 3 };
const largestBytes = 60_000;

const people = everybody.filter(({ id }) => !isHeldOut(id));
const languages = ['en', 'de', 'fr', 'es'];
let written = 0;

await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
await writeLooks('chromium');
await writeLooks('libreoffice');
await closeChromium();

/** Files of as many looks as are wanted, every other look first, in the languages by turns. */
async function writeLooks(program: 'chromium' | 'libreoffice'): Promise<void> {
  const looks = catalogue.filter(({ layout, heldOut }) => layout.needs === program && !heldOut);
  const inOrder = [...looks.filter((_, at) => at % 2 === 0), ...looks.filter((_, at) => at % 2 === 1)];
  let left = wanted[program];
  for (const look of inOrder) {
    if (left === 0) return;
    const readers = people.filter(({ resumeLanguage }) => resumeLanguage === languages[written % 4]);
    const pairs = pairsOf(readers, [look]);
    const from = written % pairs.length;
    if (await writeSmall([...pairs.slice(from), ...pairs.slice(0, from)].slice(0, 4))) left -= 1;
  }
}

/** Writes the first of the files that is small enough to be kept in the repository. */
async function writeSmall(pairs: readonly Pair[]): Promise<boolean> {
  for (const pair of pairs) {
    const bytes = await renderPerson(pair.person, pair.look.layout, pair.seed ?? undefined);
    if (bytes.length > largestBytes) continue;
    await writeFile(join(folder, fileNameOf(pair)), bytes);
    process.stdout.write(`${fileNameOf(pair)} ${bytes.length} bytes\n`);
    written += 1;
    return true;
  }
  return false;
}
