import { percentile, round } from '../percentile.js';

/** What a document costs, in milliseconds. */
export interface Costs {
  documents: number;
  p50Ms: number;
  p95Ms: number;
  /** Processor time a document, mean over all rounds. */
  cpuMs: number;
}

/** Runs the work over all items several times, one after the other, after a round that is not counted. */
export async function costsOf<T>(
  items: readonly T[],
  rounds: number,
  work: (item: T) => Promise<unknown>,
): Promise<Costs> {
  for (const item of items) await work(item);
  const times: number[] = [];
  const before = process.cpuUsage();
  for (let at = 0; at < rounds; at += 1)
    for (const item of items) {
      const started = performance.now();
      await work(item);
      times.push(performance.now() - started);
    }
  const { user, system } = process.cpuUsage(before);
  return {
    documents: items.length,
    p50Ms: round(percentile(times, 0.5)),
    p95Ms: round(percentile(times, 0.95)),
    cpuMs: round((user + system) / 1000 / times.length),
  };
}
