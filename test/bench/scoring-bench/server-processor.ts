import { readFileSync } from 'node:fs';
import type { Client } from 'pg';
import { ownProcessorMs } from './timed-calls.js';

/**
 * Tells the processor time of whatever answers a call, in milliseconds: of the database's processes that serve its other
 * connections now, and of the asking process, or another's main thread. What cannot be seen, as on another machine or
 * system, counts nothing.
 */
export async function processorWithServer(db: Client, asking = ownProcessorMs): Promise<() => number> {
  const { rows } = await db.query<{ pid: number }>(
    `SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()`,
  );
  return () => rows.reduce((sum, { pid }) => sum + mainThreadMs(pid), asking());
}

/** Milliseconds of processor time of a process's main thread. Linux: nanoseconds stand first in `schedstat`. */
export function mainThreadMs(pid: number): number {
  try {
    return Number(readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6;
  } catch {
    return 0;
  }
}
