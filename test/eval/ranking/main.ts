import { projectRoot } from '#libs/platform';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { judgedSets } from '../../corpus/judged/index.js';
import { EngineAdapter } from './engine-adapter.js';
import { evaluate } from './evaluate.js';
import { recallOf, type RecallFigures } from './recall.js';
import { summaryOf } from './summary.js';
import { missesOf, tablesOf } from './tables.js';

/** `npm run eval:ranking`: how well candidates are ranked, beside simpler rankers. */
const usage =
  'npm run eval:ranking -- [--json FILE|-] [--misses] [--held-out none] [--trade NAME] [--no-variants] [--recall]';
const tell = (progress: string): void => void process.stderr.write(`${progress}\n`);

async function main(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      json: { type: 'string' },
      misses: { type: 'boolean', default: false },
      'held-out': { type: 'string', default: 'all' },
      trade: { type: 'string' },
      'no-variants': { type: 'boolean', default: false },
      recall: { type: 'boolean', default: false },
    },
  });
  const sets = judgedSets()
    .filter(({ heldOut }) => values['held-out'] !== 'none' || !heldOut)
    .filter(({ trade }) => values.trade === undefined || trade === values.trade);
  if (sets.length === 0) throw new Error(`There is no posting of ${values.trade}.`);
  if (values.recall) {
    process.stdout.write(`${JSON.stringify(await recallBy(sets), null, 1)}\n`);
    return;
  }
  const evaluation = await evaluate(sets, {
    compare: values['no-variants'] ? 'baselines' : 'variants',
    tell,
  });
  const summary = summaryOf(evaluation);
  const json = `${JSON.stringify({ summary, ...evaluation }, null, 1)}\n`;
  if (values.json === '-') process.stdout.write(json);
  else {
    process.stdout.write(`${tablesOf(summary, evaluation)}\n`);
    if (values.misses) process.stdout.write(`\n${missesOf(evaluation.rows)}\n`);
    if (values.json) await writeFile(values.json, json);
  }
}

async function recallBy(sets: ReturnType<typeof judgedSets>): Promise<RecallFigures> {
  const adapter = new EngineAdapter({ modelsDir: join(projectRoot, 'models'), embeddingThreads: 2 });
  try {
    return await recallOf(sets, adapter);
  } finally {
    await adapter.close();
  }
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  tell(`${(error as Error).message}\n${usage}`);
  process.exitCode = 1;
}
