import { writeFile } from 'node:fs/promises';
import { catalogue } from '../../corpus/layouts/catalogue.js';
import { everybody } from '../../corpus/people/index.js';
import { CorpusCache } from './corpus-cache.js';
import { drawCorpus } from './draw-corpus.js';
import { figuresOf, type FileRow } from './figures.js';
import type { FileOutcome } from './file-outcome.js';
import { mixedDocxPairs } from './mixed-docx-pairs.js';
import { readOptions, usage, type EvalOptions } from './options.js';
import { fileNameOf, layoutOf, mixedPairs, pairsOf, toldPersonOf, type Pair } from './pairs.js';
import { parseFiles } from './parse-files.js';
import { missesOf, tablesOf } from './tables.js';

/** `npm run eval:parsing`: how well the parser reads everybody of the corpus in every look. */
const tell = (progress: string): void => void process.stderr.write(`${progress}\n`);

async function evaluate(options: EvalOptions): Promise<void> {
  const pairs = chosenPairs(options);
  const cache = new CorpusCache();
  await cache.prepare();
  const drawn = await drawCorpus(cache, pairs, tell);
  for (const reason of drawn.skipped) tell(`SKIPPED ${reason}`);
  const files = drawn.pairs.map((pair) => ({ path: cache.pathOf(pair), person: toldPersonOf(pair) }));
  const outcomes = await parseFiles(files, tell);
  const rows = drawn.pairs.map((pair, at) => rowOf(pair, outcomes[at]!));
  const figures = figuresOf(rows);
  const json = (): string => `${JSON.stringify({ ...figures, skipped: drawn.skipped, rows }, null, 1)}\n`;
  if (options.json === '-') process.stdout.write(json());
  else {
    process.stdout.write(`${tablesOf(figures)}\n`);
    if (options.misses) process.stdout.write(`\n${missesOf(rows, options.misses)}\n`);
    if (options.json) await writeFile(options.json, json());
  }
}

function chosenPairs({ layout, language, person, heldOut, sample, mixed }: EvalOptions): Pair[] {
  const drawn = [...mixedPairs(everybody, mixed), ...mixedDocxPairs(everybody, Math.ceil(mixed / 3))];
  return [...pairsOf(everybody, catalogue), ...drawn]
    .filter((pair) => layout === null || [pair.look.name, layoutOf(pair)].includes(layout))
    .filter((pair) => language === null || pair.person.resumeLanguage === language)
    .filter((pair) => person === null || pair.person.id === person)
    .filter((pair) => heldOut || !(pair.heldOutPerson || pair.look.heldOut))
    .filter((_, at) => at % sample === 0);
}

function rowOf(pair: Pair, outcome: FileOutcome): FileRow {
  const { person, look, heldOutPerson, choices } = pair;
  return {
    file: fileNameOf(pair),
    layout: layoutOf(pair),
    person: person.id,
    language: person.resumeLanguage,
    kind: look.layout.kind,
    heldOutLayout: look.heldOut,
    heldOutPerson,
    ...(choices ? { choices } : {}),
    ...outcome,
  };
}

try {
  await evaluate(readOptions(process.argv.slice(2)));
} catch (error) {
  tell(`${(error as Error).message}\n${usage}`);
  process.exitCode = 1;
}
