import { startEmbeddedPostgres } from '#libs/platform';
import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { embeddedDirectory } from './embedded-directory.js';

const insufficientPrivilege = '42501'; // SQLSTATE

/** A database of one spec file's own. */
export interface ScratchDatabase {
  url: string;
  /** Drops it, ending the sessions that are still open. */
  drop(): Promise<void>;
}

/**
 * Creates an empty database: on the server of TEST_DATABASE_URL, whose role must be allowed to, else on an
 * embedded one that the first caller of a test run starts and all the others share.
 */
export async function createScratchDatabase(): Promise<ScratchDatabase> {
  const server = await serverUrl();
  const name = `scratch_${randomBytes(8).toString('hex')}`;
  await execute(server, `create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => drop(server, name) };
}

/** The server's own vacuum may be at work in the database; a plain owner may not end it, so it is waited for. */
async function drop(server: string, name: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await execute(server, `drop database if exists ${name} with (force)`);
    } catch (error) {
      if ((error as { code?: unknown }).code !== insufficientPrivilege || attempt === 50) throw error;
      await sleep(100);
    }
  }
}

async function serverUrl(): Promise<string> {
  if (process.env.TEST_DATABASE_URL) return process.env.TEST_DATABASE_URL;
  return (await startEmbeddedPostgres({ directory: embeddedDirectory(), durable: false })).url;
}

async function execute(url: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: url });
  client.on('error', () => {}); // the query in hand reports it
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
