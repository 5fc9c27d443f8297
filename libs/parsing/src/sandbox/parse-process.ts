import { Worker } from 'node:worker_threads';
import { loadConfidenceTable } from '../confidence/confidence-table.js';
import { drawResume } from '../draw/draw-resume.js';
import { ParseFailure } from '../parse-failure.js';
import { parseResume } from '../parse-resume.js';
import { loadGazetteer } from '../skills/gazetteer.js';
import type { ParseReply, ParseRequest, StartReport } from './messages.js';
import { warmUp } from './warm-up.js';
import { WholeInflate } from './whole-inflate.js';

/**
 * The parse process: one document at a time comes in over the channel, its resume or failure goes back.
 * It says first whether it is ready, and ends with its parent. Its arguments are the gazetteer file, the fitted confidences (or nothing) and whether a thread
 * must watch for its parent's end (`watched`), since nothing outside does.
 */
const [gazetteerFile = '', confidencePath = '', parentWatch] = process.argv.slice(2);
const confidenceFile = confidencePath || undefined;

if (parentWatch === 'watched') {
  new Worker(new URL('./orphan-watch.js', import.meta.url), {
    workerData: process.ppid,
    resourceLimits: { maxOldGenerationSizeMb: 8, maxYoungGenerationSizeMb: 2 },
  }).unref();
}
Object.assign(globalThis, { DecompressionStream: WholeInflate });
process.on('disconnect', () => process.exit(0));
// Broken PDFs reject promises nobody waits for; the parse itself fails or is ended by the sandbox.
process.on('unhandledRejection', () => undefined);
process.on('message', (request: ParseRequest) => {
  void answer(request).then((reply) => process.send?.(reply));
});

async function answer({ bytes, receivedOn, maxBytes, draw }: ParseRequest): Promise<ParseReply> {
  try {
    const options = { receivedOn, gazetteerFile, confidenceFile, maxBytes };
    return draw ? await drawResume(bytes, options) : { resume: await parseResume(bytes, options) };
  } catch (error) {
    if (error instanceof ParseFailure) return { failure: { code: error.code, detail: error.detail } };
    if (error instanceof RangeError && error.message.includes('allocation failed'))
      return { failure: { code: 'out_of_memory', detail: 'Parsing needed more memory than allowed.' } };
    // The message of an unforeseen error may quote the document: its name alone is told.
    return {
      failure: { code: 'parser_crashed', detail: error instanceof Error ? error.name : 'unknown error' },
    };
  }
}

function report(start: StartReport): Promise<void> {
  return new Promise((resolve) => process.send?.(start, () => resolve()));
}

try {
  loadGazetteer(gazetteerFile);
  if (confidenceFile) loadConfidenceTable(confidenceFile);
  await warmUp();
  await report({ ready: true });
} catch (error) {
  await report({ startFault: (error as Error).message });
  process.exit(1);
}
