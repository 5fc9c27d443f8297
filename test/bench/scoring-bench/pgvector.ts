import pg from 'pg';
import { MadeUpVectors } from './made-up-vectors.js';
import { timedCalls, type CallCosts } from './timed-calls.js';

const dimensions = 384;
const rowsAnInsert = 1000;

/**
 * The same exact search by pgvector, in the database of `BENCH_PGVECTOR_URL`: a sequential scan, since its indexes are
 * approximate. The table lasts as long as the connection. @returns why it was skipped, where it was
 */
export async function benchPgvector(candidates: number, searches: number): Promise<CallCosts | string> {
  const connectionString = process.env['BENCH_PGVECTOR_URL'];
  if (!connectionString) return 'skipped: BENCH_PGVECTOR_URL is not set';
  const client = new pg.Client({ connectionString });
  client.on('error', () => undefined); // the query under way is rejected too
  await client.connect();
  try {
    const { rowCount } = await client.query(`SELECT 1 FROM pg_available_extensions WHERE name = 'vector'`);
    if (!rowCount) return 'skipped: this database has no pgvector';
    await client.query('CREATE EXTENSION IF NOT EXISTS vector');
    return await searchIn(client, candidates, searches);
  } finally {
    await client.end();
  }
}

async function searchIn(client: pg.Client, candidates: number, searches: number): Promise<CallCosts> {
  const made = new MadeUpVectors(dimensions);
  const next = () => `[${made.next().join(',')}]`;
  await client.query(`CREATE TEMPORARY TABLE candidates (id text, meaning vector(${dimensions}))`);
  for (let from = 0; from < candidates; from += rowsAnInsert) {
    const count = Math.min(rowsAnInsert, candidates - from);
    const ids = Array.from({ length: count }, (_, at) => `c${from + at}`);
    await client.query('INSERT INTO candidates SELECT * FROM unnest($1::text[], $2::vector[])', [
      ids,
      ids.map(next),
    ]);
  }
  return timedCalls(Array.from({ length: searches }, next), (query) =>
    client.query('SELECT id FROM candidates ORDER BY meaning <#> $1 LIMIT 100', [query]),
  );
}
