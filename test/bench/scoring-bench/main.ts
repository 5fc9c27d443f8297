import { availableParallelism, cpus, loadavg } from 'node:os';
import { benchScoring } from '../scoring.js';
import { benchEmbeddingsAndRival } from './embeddings-and-rival.js';
import { benchLexicalSearch } from './lexical-search.js';
import { benchPairsOverHttp } from './pairs-over-http.js';
import { benchPgvector } from './pgvector.js';
import { benchRankingPages } from './ranking-pages.js';
import { benchVectorSearch } from './vector-search.js';
import { benchWholePool } from './whole-pool.js';

/**
 * `npm run bench:scoring`: what finding and scoring candidates costs, in one JSON object. Needs some minutes and 5 GB;
 * `--only NAME` measures one part, `--most N` leaves larger pools out.
 */
const threads = availableParallelism();
const option = (name: string) => process.argv[process.argv.indexOf(name, 2) + 1 || Infinity];
const most = Number(option('--most') ?? 1_000_000);
const sizes = [100_000, 1_000_000].filter((size) => size <= most);

const parts: Record<string, () => Promise<unknown>> = {
  vectorSearch: () =>
    inTurn(sizes, (size) => {
      const [searches, compared] = size > 100_000 ? [60, 5] : [200, 20];
      return benchVectorSearch(size, { threads, searches, compared });
    }),
  pgvector: () => benchPgvector(Math.min(most, 100_000), 50),
  lexicalSearch: () => inTurn(sizes, (size) => benchLexicalSearch(size, 50)),
  wholePool: () => inTurn(sizes, (size) => benchWholePool(size, { threads, searches: 50 })),
  rankingPages: () => benchRankingPages(most, 500),
  embeddings: benchEmbeddingsAndRival,
  onePair: benchScoring,
  pairsOverHttp: benchPairsOverHttp,
};

const only = option('--only');
const figures: Record<string, unknown> = {
  machine: {
    node: process.version,
    cores: cpus().length,
    cpu: cpus()[0]?.model ?? 'unknown',
    load: loadavg()[0],
  },
};
for (const [name, measure] of Object.entries(parts))
  if (only === undefined || only === name) figures[name] = await measure();
process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`);

async function inTurn<T>(items: readonly number[], measure: (item: number) => Promise<T>): Promise<T[]> {
  const results: T[] = [];
  for (const item of items) results.push(await measure(item));
  return results;
}
