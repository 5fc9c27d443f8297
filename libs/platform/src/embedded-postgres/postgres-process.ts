import { spawn, type SpawnOptions } from 'node:child_process';
import { once } from 'node:events';
import { open, readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { PostgresBinaries } from './postgres-binaries.js';
import type { PostgresHome } from './postgres-home.js';
import type { Postmaster } from './postmaster.js';

/** No client text and no row values in the log: they may be personal. */
const discreet = { log_min_error_statement: 'panic', log_error_verbosity: 'terse' };

const fast = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

/**
 * Starts the server process on a free port, without waiting for it. It is a process group of its own:
 * Ctrl-C in the terminal reaches the programs that use the database, and they decide when it goes.
 */
export async function spawnPostgres(
  home: PostgresHome,
  binaries: PostgresBinaries,
  { durable, port: wish = 0 }: { durable: boolean; port?: number },
): Promise<Postmaster> {
  const port = await freePort(wish).catch(() => freePort(0));
  const settings = {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: 100,
    shared_buffers: '64MB',
    max_wal_size: '512MB',
    jit: 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
    ...discreet,
    ...(durable ? {} : fast),
  };
  const args = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const log = await open(home.logFile, 'a', 0o600);
  try {
    const server = spawn(binaries.postgres, ['-D', home.dataDirectory, ...args], {
      ...processOptions(home),
      detached: true,
      stdio: ['ignore', log.fd, log.fd],
    });
    await once(server, 'spawn');
    server.unref();
    return { pid: server.pid!, port };
  } finally {
    await log.close();
  }
}

/** The account to run as, a folder it may enter, and nothing of our environment, which may hold secrets. */
export function processOptions({
  folder,
  account,
}: PostgresHome): Pick<SpawnOptions, 'cwd' | 'env' | 'uid' | 'gid' | 'windowsHide'> {
  const environment = process.platform === 'win32' ? {} : { env: { LC_ALL: 'C', PATH: '/usr/bin:/bin' } };
  return { cwd: folder, windowsHide: true, ...account, ...environment };
}

export async function lastLogLines({ logFile }: PostgresHome, count = 15): Promise<string> {
  const text = await readFile(logFile, 'utf8').catch(() => '');
  return text.trimEnd().split('\n').slice(-count).join('\n');
}

async function freePort(wish: number): Promise<number> {
  const server = createServer().listen(wish, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (typeof address !== 'object' || !address) throw new Error('No free port on 127.0.0.1.');
  return address.port;
}
