import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { projectRoot } from '#libs/platform';
import { catalogue } from '../../corpus/layouts/catalogue.js';
import { everybody } from '../../corpus/people/index.js';
import { CorpusCache } from '../parsing/corpus-cache.js';
import { drawCorpus } from '../parsing/draw-corpus.js';
import { fittingPairs, pairsOf, toldPersonOf, type Pair } from '../parsing/pairs.js';
import { calibrationLines } from './calibration-lines.js';
import { fitTable, type JudgedExample } from './fit-table.js';
import { examplesOfFile } from './judged-examples.js';

/**
 * `npm run model:confidence [-- --mixed N] [--out FILE]`: fits models/parsing/confidence.json on people and looks that are
 * not held out, and prints how well it is calibrated for people left out of the fit. Equal rules give equal bytes.
 */
const { values } = parseArgs({ options: { mixed: { type: 'string' }, out: { type: 'string' } } });
const mixed = Number(values.mixed ?? 720);
const out = values.out ?? join(projectRoot, 'models', 'parsing', 'confidence.json');
/** Every how manieth pair of the looks that rules know. */
const step = 7;
const tell = (progress: string): void => void process.stderr.write(`${progress}\n`);

function chosenPairs(): Pair[] {
  const known = pairsOf(everybody, catalogue)
    .filter(({ heldOutPerson, look }) => !heldOutPerson && !look.heldOut)
    .filter((_, at) => at % step === 0);
  return [...known, ...fittingPairs(everybody, mixed)];
}

const cache = new CorpusCache();
await cache.prepare();
const { pairs, skipped } = await drawCorpus(cache, chosenPairs(), tell);
for (const reason of skipped) tell(`SKIPPED ${reason}`);
const examples: JudgedExample[] = [];
for (const [at, pair] of pairs.entries()) {
  examples.push(...(await examplesOfFile(cache.pathOf(pair), toldPersonOf(pair))));
  if (at % 100 === 99) tell(`${at + 1} of ${pairs.length} files parsed`);
}
const { table, unseen } = fitTable(examples);
await mkdir(dirname(out), { recursive: true });
await writeFile(out, `${JSON.stringify(table)}\n`);
process.stdout.write(
  `${pairs.length} files, ${examples.length} fields\n${calibrationLines(table, unseen)}\n`,
);
