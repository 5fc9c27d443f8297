import { readFileSync } from 'node:fs';
import { residentMegabytes } from '../../../libs/parsing/src/sandbox/resident-memory.js';

const everyMs = 20;

/** Runs some work and gives beside its result the most resident memory seen of this process's children, in MB. */
export async function withPeakMemory<T>(work: () => Promise<T>): Promise<{ result: T; megabytes: number }> {
  let megabytes = 0;
  const look = (): void => {
    megabytes = Math.max(megabytes, ...childrenOf(process.pid).map(residentMegabytes));
  };
  const timer = setInterval(look, everyMs);
  try {
    const result = await work();
    look();
    return { result, megabytes: Math.round(megabytes) };
  } finally {
    clearInterval(timer);
  }
}

/** Process ids; none where the system does not tell (no /proc). */
function childrenOf(pid: number): number[] {
  try {
    const ids = readFileSync(`/proc/${pid}/task/${pid}/children`, 'latin1');
    return ids.split(' ').filter(Boolean).map(Number);
  } catch {
    return [];
  }
}
