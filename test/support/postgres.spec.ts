import { expect, test } from '@jest/globals';
import { Client } from 'pg';
import { createScratchDatabase } from './postgres.js';

async function databases(url: string): Promise<string[]> {
  const client = new Client({ connectionString: url });
  client.on('error', () => {});
  await client.connect();
  const { rows } = await client.query<{ datname: string }>('select datname from pg_database');
  await client.end();
  return rows.map(({ datname }) => datname);
}

test('each scratch database is one of its own, and gone after its drop', async () => {
  const [one, two] = await Promise.all([createScratchDatabase(), createScratchDatabase()]);
  const name = new URL(one.url).pathname.slice(1);
  expect(new URL(two.url).pathname.slice(1)).not.toBe(name);
  expect(await databases(two.url)).toContain(name);
  await one.drop();
  expect(await databases(two.url)).not.toContain(name);
  await two.drop();
});
