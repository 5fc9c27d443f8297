import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { createCluster, readPasswords } from './postgres-cluster.js';
import { postgresBinaries, type PostgresBinaries } from './postgres-binaries.js';
import { lastLogLines, spawnPostgres } from './postgres-process.js';
import { makeHome, postgresHome, type PostgresHome } from './postgres-home.js';
import { answers, createDatabase, databaseUrl } from './postgres-session.js';
import { findPostmaster, isAlive, stopPostmaster, type Postmaster } from './postmaster.js';

/** A database server of our own, for machines without one: demos and tests. */
export interface EmbeddedPostgres {
  /** Connection string of the database `talentflow`; its role owns it, may create others, is no superuser. */
  url: string;
  pid: number;
  dataDirectory: string;
  /** Fast shutdown, bounded; harmless when the server is gone already. */
  stop(): Promise<void>;
  /** Stops it and deletes its data. */
  remove(): Promise<void>;
}

export interface EmbeddedPostgresOptions {
  /** Which database: one directory, one server. Its data lie there, or under /var/lib/talentflow for root. */
  directory: string;
  /** False trades the data's safety in a crash for speed: for tests. */
  durable?: boolean;
  /** True deletes what earlier starts left, whatever state it is in. */
  fresh?: boolean;
  /** The port to take if it is free; else, and without a wish, any free one. */
  port?: number;
  log?: (message: string) => void;
}

/** Recovery after a crash of a large database takes its time; a healthy start takes a tenth of a second. */
const patience = 60_000;

/**
 * Starts the server that belongs to a directory, on a free port of 127.0.0.1, and creates its cluster and
 * database the first time. One that runs there already is taken over, whoever started it. The server
 * outlives this process unless it is stopped.
 * @throws Error with the end of the server's log when it does not come up.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const { directory, durable = true, fresh = false, port: wish, log = () => {} } = options;
  const home = await postgresHome(directory);
  if (fresh) await remove(home);
  await makeHome(home);
  const binaries = await postgresBinaries(home.publicFolder);
  if (await createCluster(home, binaries)) log('Created a database cluster.');
  const passwords = await readPasswords(home);
  const { pid, port } = await comeUp(home, binaries, passwords.superuser, { durable, port: wish });
  await createDatabase(port, passwords);
  log(`Postgres listens on 127.0.0.1:${port}.`);
  return {
    url: databaseUrl(port, passwords.application),
    pid,
    dataDirectory: home.dataDirectory,
    stop: () => stop(pid, home, binaries),
    remove: () => remove(home),
  };
}

async function remove(home: PostgresHome): Promise<void> {
  const running = await findPostmaster(home.dataDirectory);
  if (running) await stopPostmaster(running.pid);
  await rm(home.folder, { recursive: true, force: true, maxRetries: 5 });
}

/**
 * Takes over the running server or starts one; tries again when a process of a crashed server still holds
 * the data, when another starter was faster, or when the port was taken in between.
 */
async function comeUp(
  home: PostgresHome,
  binaries: PostgresBinaries,
  password: string,
  manner: { durable: boolean; port?: number },
): Promise<Postmaster> {
  const deadline = Date.now() + patience;
  for (let attempt = 1; attempt <= 6 && Date.now() < deadline; attempt++) {
    const running = await findPostmaster(home.dataDirectory);
    const server = running ?? (await spawnPostgres(home, binaries, manner));
    while (isAlive(server.pid) && Date.now() < deadline) {
      if (await answers(server.port, password, home.dataDirectory)) return server;
      await sleep(20);
    }
    await stopPostmaster(server.pid);
    await sleep(100 * attempt);
  }
  throw new Error(`The embedded Postgres does not start. Its log ends:\n${await lastLogLines(home)}`);
}

async function stop(pid: number, home: PostgresHome, { pgCtl }: PostgresBinaries): Promise<void> {
  if (process.platform === 'win32') {
    // Windows has no signals: there pg_ctl asks for the fast shutdown, and the kill below is its bound.
    const ask = ['stop', '-m', 'fast', '-t', '10', '-D', home.dataDirectory];
    await promisify(execFile)(pgCtl, ask).catch(() => {});
  }
  await stopPostmaster(pid);
}
