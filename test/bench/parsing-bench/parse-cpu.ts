import { readFileSync } from 'node:fs';

/** Linux counts processor time for programs in hundredths of a second. */
const tickMs = 10;

/**
 * Processor time in milliseconds so far of this process's children that run, all their threads together: the parse
 * processes of a sandbox. Null where the system does not tell (no /proc).
 */
export function childrenCpuMs(): number | null {
  try {
    const children = readFileSync(`/proc/${process.pid}/task/${process.pid}/children`, 'latin1');
    const pids = children.split(' ').filter((pid) => pid.trim());
    return pids.reduce((total, pid) => total + cpuMs(pid), 0);
  } catch {
    return null;
  }
}

/** The 14th and 15th field of /proc/PID/stat; the second, a name in brackets, may hold spaces. */
function cpuMs(pid: string): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) * tickMs;
}
