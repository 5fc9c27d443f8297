import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmod, mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Where everything lies when root starts the program: a folder that every account may enter. */
const publicFolder = '/var/lib/talentflow';

/** The places and the account of one embedded database. */
export interface PostgresHome {
  folder: string;
  /** Data and passwords together: they appear in one rename, or not at all. */
  cluster: string;
  dataDirectory: string;
  logFile: string;
  /** The account to run as; absent: the caller's own. */
  account?: { uid: number; gid: number };
  /** Where a copy of the programs has to lie for that account. */
  publicFolder?: string;
}

/**
 * The home of the database that belongs to a directory. Postgres refuses to run as root: there it runs as
 * `nobody`, below {@link publicFolder} in a folder named after the directory.
 */
export async function postgresHome(directory: string): Promise<PostgresHome> {
  const path = resolve(directory);
  if (process.getuid?.() !== 0) return homeIn(join(path, 'postgres'));
  const name = createHash('sha256').update(path).digest('hex').slice(0, 16);
  return { ...homeIn(join(publicFolder, name)), account: await nobody(), publicFolder };
}

/** Makes the folder itself; for `nobody` to pass through, not to list. */
export async function makeHome({ folder, account }: PostgresHome): Promise<void> {
  if (account) {
    await mkdir(publicFolder, { recursive: true });
    await chmod(publicFolder, 0o755);
  }
  await mkdir(folder, { recursive: true });
  await chmod(folder, account ? 0o711 : 0o700);
}

function homeIn(folder: string): PostgresHome {
  const cluster = join(folder, 'cluster');
  return { folder, cluster, dataDirectory: join(cluster, 'data'), logFile: join(folder, 'postgres.log') };
}

async function nobody(): Promise<{ uid: number; gid: number }> {
  const [uid, gid] = await Promise.all([run('id', ['-u', 'nobody']), run('id', ['-g', 'nobody'])]);
  return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
}
