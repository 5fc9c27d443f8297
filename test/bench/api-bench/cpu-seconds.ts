import { readFileSync } from 'node:fs';

/** Ticks a second of `/proc`: 100 on every Linux that Node runs on. */
const ticksASecond = 100;

/** Processor time of all threads of a process until now, its own and the kernel's for it, in seconds. Linux only. */
export function cpuSeconds(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) / ticksASecond;
}
