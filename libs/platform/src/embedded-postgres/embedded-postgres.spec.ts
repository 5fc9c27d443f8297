import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { startEmbeddedPostgres, type EmbeddedPostgres } from './embedded-postgres.js';

let directory: string;
let other: string;
let started: EmbeddedPostgres[];

beforeEach(async () => {
  started = [];
  directory = await mkdtemp(join(tmpdir(), 'embedded-postgres-'));
  other = await mkdtemp(join(tmpdir(), 'embedded-postgres-'));
});

afterEach(async () => {
  for (const server of started) await server.remove();
  for (const used of [directory, other]) await rm(used, { recursive: true });
});

async function start(where = directory, fresh = false): Promise<EmbeddedPostgres> {
  const server = await startEmbeddedPostgres({ directory: where, fresh, durable: false });
  started.push(server);
  return server;
}

async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  client.on('error', () => {});
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

test('data survive a stop, a kill -9 and the stale process number of another program', async () => {
  const first = await start();
  await query(first.url, "create table kept as select 'Łucja' as name");
  await first.stop();

  const second = await start();
  expect(await query(second.url, 'select lower(name) as name from kept')).toEqual([{ name: 'łucja' }]);
  process.kill(second.pid, 'SIGKILL');

  const third = await start();
  expect(third.pid).not.toBe(second.pid);
  expect(await query(third.url, 'select count(*)::int as n from kept')).toEqual([{ n: 1 }]);
  const file = join(third.dataDirectory, 'postmaster.pid');
  const stale = (await readFile(file, 'utf8')).replace(/^\d+/, String(process.pid));
  await third.stop();
  await writeFile(file, stale);

  const fourth = await start();
  expect(await query(fourth.url, 'select count(*)::int as n from kept')).toEqual([{ n: 1 }]);
});

test('a fresh start forgets the data, also damaged ones', async () => {
  const first = await start();
  await query(first.url, 'create table forgotten ()');
  await first.stop();
  await rm(join(first.dataDirectory, 'global'), { recursive: true });
  const second = await start(directory, true);
  expect(await query(second.url, "select to_regclass('forgotten') as t")).toEqual([{ t: null }]);
});

test('a running server is taken over, and starters at the same moment share one', async () => {
  const [one, two] = await Promise.all([start(), start()]);
  expect(two.pid).toBe(one.pid);
  expect((await start()).url).toBe(one.url);
});

test('two directories have two servers that know nothing of each other', async () => {
  const [one, two] = await Promise.all([start(), start(other)]);
  await query(one.url, 'create table here (id int)');
  expect(await query(two.url, "select to_regclass('here') as here")).toEqual([{ here: null }]);
  const foreign = new URL(one.url);
  foreign.port = new URL(two.url).port;
  await expect(query(foreign.href, 'select 1')).rejects.toThrow('password authentication failed');
});

test('the role of the programs may create databases and is no superuser', async () => {
  const { url } = await start();
  const role = await query(url, 'select rolsuper, rolcreatedb from pg_roles where rolname = current_user');
  expect(role).toEqual([{ rolsuper: false, rolcreatedb: true }]);
});
