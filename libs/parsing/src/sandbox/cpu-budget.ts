import { readFileSync } from 'node:fs';
import { confine } from './outside-limits.js';

/** The limit is set anew once this many seconds of it are used: setting it starts a program, a document takes less. */
const slackSeconds = 2;
/** Linux counts processor time for programs in hundredths of a second, whatever its own clock. */
const ticksPerSecond = 100;

/** Gives each document its share of processor time, though the kernel counts the whole life of a process. */
export class CpuBudget {
  private armedAt = -Infinity;

  constructor(
    private readonly pid: number,
    /** Seconds of processor time a document may take, over all threads; up to two more are let pass. */
    private readonly seconds: number,
  ) {}

  /** Call before a document. @throws Error when the process is gone */
  async renew(): Promise<void> {
    const used = usedSeconds(this.pid);
    if (used - this.armedAt < slackSeconds) return;
    await confine(this.pid, Math.ceil(used + this.seconds + slackSeconds));
    this.armedAt = used;
  }
}

/** The 14th and 15th field of /proc/PID/stat; the second, a name in brackets, may hold spaces. */
function usedSeconds(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond;
}
