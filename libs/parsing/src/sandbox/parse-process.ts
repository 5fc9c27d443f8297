import { Worker } from 'node:worker_threads';
import { ParseFailure } from '../parse-failure.js';
import { parseResume } from '../parse-resume.js';
import { loadPdfjs } from '../pdf/pdfjs.js';
import { loadGazetteer } from '../skills/gazetteer.js';
import type { ParseReply, ParseRequest, StartReport } from './messages.js';

/**
 * The parse process: one document at a time comes in over the channel, its resume or failure goes back.
 * It says first whether it is ready, and ends with its parent. Its argument is the gazetteer file.
 */
const gazetteerFile = process.argv[2] ?? '';

const small = { maxOldGenerationSizeMb: 8, maxYoungGenerationSizeMb: 2 };
new Worker(new URL('./orphan-watch.js', import.meta.url), {
  workerData: process.ppid,
  resourceLimits: small,
}).unref();
process.on('disconnect', () => process.exit(0));
// Broken PDFs reject promises nobody waits for; the parse itself fails or is ended by the sandbox.
process.on('unhandledRejection', () => undefined);
process.on('message', (request: ParseRequest) => {
  void answer(request).then((reply) => process.send?.(reply));
});

async function answer({ bytes, receivedOn, maxBytes }: ParseRequest): Promise<ParseReply> {
  try {
    return { resume: await parseResume(bytes, { receivedOn, gazetteerFile, maxBytes }) };
  } catch (error) {
    if (error instanceof ParseFailure) return { failure: { code: error.code, detail: error.detail } };
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
  await loadPdfjs();
  await report({ ready: true });
} catch (error) {
  await report({ startFault: (error as Error).message });
  process.exit(1);
}
