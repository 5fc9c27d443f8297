import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { access, chown, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { PostgresBinaries } from './postgres-binaries.js';
import type { PostgresHome } from './postgres-home.js';
import { processOptions } from './postgres-process.js';

const run = promisify(execFile);

/** The password of the superuser `postgres` and that of the role the programs connect as. */
export interface Passwords {
  superuser: string;
  application: string;
}

/**
 * Creates data directory and passwords under a name of their own and renames them, so that an interrupted
 * start leaves nothing that the next one would trust. Only password log-ins over TCP: no `trust`.
 * @returns whether there was none yet.
 */
export async function createCluster(home: PostgresHome, { initdb }: PostgresBinaries): Promise<boolean> {
  if (await exists(join(home.dataDirectory, 'PG_VERSION'))) return false;
  const draft = await mkdtemp(join(home.folder, 'draft-'));
  try {
    const passwords = join(draft, 'passwords');
    await writeFile(passwords, `${secret()}\n${secret()}\n`, { mode: 0o600 });
    if (home.account) await giveTo(home.account, draft, passwords);
    const options = [
      `--pgdata=${join(draft, 'data')}`,
      '--username=postgres',
      `--pwfile=${passwords}`, // initdb reads the first line
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      // Same order as C, and upper and lower case of every script; the same on each operating system.
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
    ];
    await run(initdb, options, processOptions(home));
    await rename(draft, home.cluster);
    return true;
  } catch (error) {
    // Another process may have been faster: then its cluster is the one.
    if (await exists(join(home.dataDirectory, 'PG_VERSION'))) return false;
    throw error;
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

export async function readPasswords(home: PostgresHome): Promise<Passwords> {
  const text = await readFile(join(home.cluster, 'passwords'), 'utf8');
  const [superuser, application] = text.split('\n');
  if (!superuser || !application) throw new Error('The password file of the embedded Postgres is damaged.');
  return { superuser, application };
}

async function giveTo({ uid, gid }: { uid: number; gid: number }, ...paths: string[]): Promise<void> {
  for (const path of paths) await chown(path, uid, gid);
}

function secret(): string {
  return randomBytes(24).toString('base64url');
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
