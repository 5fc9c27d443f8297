import { readFileSync } from 'node:fs';
import type { Client } from 'pg';
import { ownProcessorMs } from './timed-calls.js';

/**
 * Tells the processor time of this process and of the database's processes that serve its other connections now, in
 * milliseconds. Where those cannot be seen, as on another machine or system, they count nothing.
 */
export async function processorWithServer(db: Client): Promise<() => number> {
  const { rows } = await db.query<{ pid: number }>(
    `SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()`,
  );
  return () => rows.reduce((sum, { pid }) => sum + onProcessorMs(pid), ownProcessorMs());
}

/** Linux: nanoseconds on a processor stand first in `schedstat`. */
function onProcessorMs(pid: number): number {
  try {
    return Number(readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6;
  } catch {
    return 0;
  }
}
