import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';

/** Whether a process of that number exists. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Asks a process to end, and ends it with its whole group when it has not after ten seconds. */
export async function endProcess(
  pid: number,
  runs: () => boolean | Promise<boolean> = () => isAlive(pid),
): Promise<void> {
  if (!(await runs())) return;
  signal(pid, 'SIGTERM');
  const deadline = Date.now() + 10_000;
  while ((await runs()) && Date.now() < deadline) await sleep(20);
  if (await runs()) signal(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
}

/** Ends what an interrupted demo left running, if that number still is this program. */
export async function endLeftover(pid: number, program: string): Promise<void> {
  await endProcess(pid, async () => (await commandLine(pid)).includes(program));
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // It ended in between.
  }
}

async function commandLine(pid: number): Promise<string> {
  if (process.platform === 'linux') return readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
  if (process.platform === 'win32') return ''; // there a process ends with the console that started it
  return promisify(execFile)('ps', ['-ww', '-o', 'command=', '-p', String(pid)]).then(
    ({ stdout }) => stdout,
    () => '',
  );
}
