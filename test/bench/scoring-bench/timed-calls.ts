import { percentile, round } from '../percentile.js';

/** What a call costs, in milliseconds; processor time is that of all threads, a call. */
export interface CallCosts {
  calls: number;
  p50Ms: number;
  p95Ms: number;
  p99Ms: number;
  cpuMs: number;
}

/** Makes one call after the other, after two that are not counted. */
export async function timedCalls<T>(items: readonly T[], call: (item: T) => unknown): Promise<CallCosts> {
  for (const item of items.slice(0, 2)) await call(item);
  const times: number[] = [];
  const before = process.cpuUsage();
  for (const item of items) {
    const started = performance.now();
    await call(item);
    times.push(performance.now() - started);
  }
  const { user, system } = process.cpuUsage(before);
  return {
    calls: times.length,
    p50Ms: round(percentile(times, 0.5)),
    p95Ms: round(percentile(times, 0.95)),
    p99Ms: round(percentile(times, 0.99)),
    cpuMs: round((user + system) / 1000 / times.length),
  };
}
