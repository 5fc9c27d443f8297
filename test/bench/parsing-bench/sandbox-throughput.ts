import { ParseSandbox } from '#libs/parsing';
import { round } from '../percentile.js';
import { parseOptions } from './parse-options.js';

/** Documents a second through the sandbox, all of them waiting from the start. */
export async function sandboxThroughput(
  documents: readonly Uint8Array[],
  processes: number,
  rounds: number,
): Promise<number> {
  const { gazetteerFile, confidenceFile, receivedOn } = parseOptions;
  const sandbox = new ParseSandbox({ processes, gazetteerFile, confidenceFile });
  const parseAll = (): Promise<unknown> =>
    Promise.all(documents.map((bytes) => sandbox.parse(bytes, { receivedOn })));
  try {
    await parseAll();
    const started = performance.now();
    for (let at = 0; at < rounds; at += 1) await parseAll();
    return round((documents.length * rounds * 1000) / (performance.now() - started));
  } finally {
    sandbox.close();
  }
}
