import { execFile, spawnSync } from 'node:child_process';
import { promisify } from 'node:util';

/** What the kernel holds a parse process to. */
export interface OutsideLimits {
  /** Megabytes of memory the process may write to (RLIMIT_DATA); address space is no measure, V8 reserves plenty. */
  dataMb: number;
}

/** A program to start, with the arguments that come before its own. */
export interface Command {
  program: string;
  before: string[];
}

const run = promisify(execFile);
const setpriv = '/usr/bin/setpriv';
const prlimit = '/usr/bin/prlimit';
const mebibyte = 1024 * 1024;

let found: boolean | undefined;

/** Whether this system has the commands of util-linux that set limits, and lets them do so. */
export function hasOutsideLimits(): boolean {
  found ??=
    process.platform === 'linux' &&
    spawnSync(setpriv, limiting({ dataMb: 256 }, '/bin/true'), { env: {}, stdio: 'ignore' }).status === 0;
  return found;
}

/** Starts a program that dies with its parent, writes no file and no core dump, and takes no more memory than told. */
export function limited(program: string, limits: OutsideLimits): Command {
  return hasOutsideLimits()
    ? { program: setpriv, before: limiting(limits, program) }
    : { program, before: [] };
}

/**
 * From now on a running process may take this many seconds of processor time, counted from its start, and can open
 * nothing more: neither file nor socket. Past the time the kernel ends it with SIGXCPU.
 * @throws Error when the process is gone
 */
export async function confine(pid: number, cpuSeconds: number): Promise<void> {
  await run(prlimit, [`--pid=${pid}`, `--cpu=${cpuSeconds}:`, '--nofile=0'], { env: {} });
}

function limiting({ dataMb }: OutsideLimits, program: string): string[] {
  const limits = [`--data=${dataMb * mebibyte}`, '--fsize=0', '--core=0', '--nofile=256'];
  return ['--pdeathsig', 'KILL', '--', prlimit, ...limits, '--', program];
}
