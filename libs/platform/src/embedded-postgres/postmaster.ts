import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A Postgres server process and the port it listens on. */
export interface Postmaster {
  pid: number;
  port: number;
}

/**
 * The server that runs on a data directory, by its `postmaster.pid`. A file whose process is gone is left
 * to Postgres, which replaces it; one whose number another program has meanwhile would block Postgres for
 * ever, so it is removed.
 */
export async function findPostmaster(dataDirectory: string): Promise<Postmaster | undefined> {
  const file = join(dataDirectory, 'postmaster.pid');
  const lines = (await readFile(file, 'utf8').catch(() => '')).split('\n');
  const pid = Number(lines[0]);
  const port = Number(lines[3]);
  if (!pid || !isAlive(pid)) return undefined;
  const command = await commandLine(pid);
  if (command.includes(process.platform === 'win32' ? 'postgres' : dataDirectory)) return { pid, port };
  await rm(file, { force: true });
  return undefined;
}

/**
 * Whether a process of that number runs, ours or not. One that has ended but that nobody reaps counts as
 * gone: in a container without an init, orphans stay like that for ever.
 */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (!hasCode(error, 'EPERM')) return false;
  }
  return process.platform !== 'linux' || !isZombie(pid);
}

/** proc(5): the state follows the program's name, which stands in brackets. */
function isZombie(pid: number): boolean {
  try {
    return / Z \d+ /.test(readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\)/s, ''));
  } catch {
    return false;
  }
}

/**
 * Fast shutdown: sessions end, data are written, at most `patience` milliseconds; then an immediate one,
 * after which the next start recovers from the log; then SIGKILL.
 */
export async function stopPostmaster(pid: number, patience = 10_000): Promise<void> {
  for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
    if (!isAlive(pid)) return;
    signalTo(pid, signal);
    if (await endsWithin(pid, signal === 'SIGINT' ? patience : 2_000)) return;
  }
}

function signalTo(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (!hasCode(error, 'ESRCH')) throw error;
  }
}

function hasCode(error: unknown, code: string): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === code;
}

async function endsWithin(pid: number, milliseconds: number): Promise<boolean> {
  const deadline = Date.now() + milliseconds;
  while (isAlive(pid)) {
    if (Date.now() > deadline) return false;
    await sleep(20);
  }
  return true;
}

/** Empty for a process that is gone. */
async function commandLine(pid: number): Promise<string> {
  if (process.platform === 'linux') return readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
  const answer =
    process.platform === 'win32'
      ? run('tasklist', ['/NH', '/FI', `PID eq ${pid}`])
      : run('ps', ['-ww', '-o', 'command=', '-p', String(pid)]);
  return answer.then(
    ({ stdout }) => stdout,
    () => '',
  );
}
