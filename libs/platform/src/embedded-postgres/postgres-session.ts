import { realpath } from 'node:fs/promises';
import { Client } from 'pg';
import type { Passwords } from './postgres-cluster.js';

const name = 'talentflow';

/** Whether the server on that port is up and is the one of that data directory. */
export async function answers(port: number, password: string, dataDirectory: string): Promise<boolean> {
  try {
    return await asSuperuser(port, password, async (client) => {
      const { rows } = await client.query<{ data_directory: string }>('show data_directory');
      return (await realpath(rows[0]!.data_directory)) === (await realpath(dataDirectory));
    });
  } catch {
    return false;
  }
}

/** Creates role and database unless they are there; one creator at a time. */
export async function createDatabase(port: number, passwords: Passwords): Promise<void> {
  await asSuperuser(port, passwords.superuser, async (client) => {
    await client.query(`select pg_advisory_lock(hashtext('create ${name}'))`);
    const role = await client.query('select from pg_roles where rolname = $1', [name]);
    if (!role.rowCount) {
      const password = client.escapeLiteral(passwords.application);
      await client.query(`create role ${name} login createdb password ${password}`);
    }
    const database = await client.query('select from pg_database where datname = $1', [name]);
    if (!database.rowCount) await client.query(`create database ${name} owner ${name}`);
  });
}

export function databaseUrl(port: number, password: string): string {
  return `postgres://${name}:${password}@127.0.0.1:${port}/${name}`;
}

async function asSuperuser<T>(port: number, password: string, use: (client: Client) => Promise<T>) {
  const client = new Client({
    host: '127.0.0.1',
    port,
    user: 'postgres',
    password,
    database: 'postgres',
    connectionTimeoutMillis: 2_000,
    query_timeout: 30_000,
  });
  // A lost connection fails the query in hand; without a listener it would also end the process.
  client.on('error', () => {});
  try {
    await client.connect();
    return await use(client);
  } finally {
    await client.end().catch(() => {});
  }
}
