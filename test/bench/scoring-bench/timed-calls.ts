import { percentile, round } from '../percentile.js';

/**
 * What a call costs, in milliseconds: by the clock, which other work on the machine lengthens, and in processor time of all
 * threads, which it hardly does.
 */
export interface CallCosts {
  calls: number;
  p50Ms: number;
  p95Ms: number;
  p99Ms: number;
  cpuP50Ms: number;
  cpuP99Ms: number;
}

/** Processor time of this process so far, in milliseconds. */
export function ownProcessorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/**
 * Makes one call after the other, after two that are not counted.
 * @param processorMs processor time so far of whatever does the work, in milliseconds
 */
export async function timedCalls<T>(
  items: readonly T[],
  call: (item: T) => unknown,
  processorMs = ownProcessorMs,
): Promise<CallCosts> {
  for (const item of items.slice(0, 2)) await call(item);
  const times: number[] = [];
  const processor: number[] = [];
  for (const item of items) {
    const [started, before] = [performance.now(), processorMs()];
    await call(item);
    times.push(performance.now() - started);
    processor.push(processorMs() - before);
  }
  return {
    calls: times.length,
    p50Ms: round(percentile(times, 0.5)),
    p95Ms: round(percentile(times, 0.95)),
    p99Ms: round(percentile(times, 0.99)),
    cpuP50Ms: round(percentile(processor, 0.5)),
    cpuP99Ms: round(percentile(processor, 0.99)),
  };
}
