import { ParseSandbox } from '#libs/parsing';
import { round } from '../percentile.js';
import { childrenCpuMs } from './parse-cpu.js';
import { parseOptions } from './parse-options.js';

/** What the sandbox does with documents that all wait from the start. */
export interface Throughput {
  perSecond: number;
  /** Processor time of the parse processes a document, in milliseconds; null where it cannot be read. */
  cpuMs: number | null;
}

/** Sends all documents through a sandbox several times, after a round that is not counted. */
export async function sandboxThroughput(
  documents: readonly Uint8Array[],
  processes: number,
  rounds: number,
): Promise<Throughput> {
  const { gazetteerFile, confidenceFile, receivedOn } = parseOptions;
  const sandbox = new ParseSandbox({ processes, gazetteerFile, confidenceFile });
  const parseAll = (): Promise<unknown> =>
    Promise.all(documents.map((bytes) => sandbox.parse(bytes, { receivedOn })));
  try {
    await parseAll();
    const count = documents.length * rounds;
    const [before, started] = [childrenCpuMs(), performance.now()];
    for (let at = 0; at < rounds; at += 1) await parseAll();
    const [after, ended] = [childrenCpuMs(), performance.now()];
    return {
      perSecond: round((count * 1000) / (ended - started)),
      cpuMs: before === null || after === null ? null : round((after - before) / count),
    };
  } finally {
    sandbox.close();
  }
}
