import { Worker } from 'node:worker_threads';
import type { Person } from '../../corpus/person.js';
import type { FileOutcome } from './file-outcome.js';

/** A file to parse and the person as it tells of them. */
export interface ParseTask {
  id: number;
  path: string;
  person: Person;
}

const threads = 2;

/** Parses all files on two threads; the outcomes stand in the order of the tasks. */
export async function parseFiles(
  paths: readonly { path: string; person: Person }[],
  tell: (progress: string) => void,
): Promise<FileOutcome[]> {
  const tasks = paths.map((file, id): ParseTask => ({ id, ...file }));
  const outcomes: FileOutcome[] = [];
  let done = 0;
  const parse = (share: readonly ParseTask[]): Promise<void> =>
    new Promise((resolve, reject) => {
      const thread = new Worker(new URL('./parse-thread.js', import.meta.url), { workerData: share });
      thread.on('message', ({ id, outcome }: { id: number; outcome: FileOutcome }) => {
        outcomes[id] = outcome;
        done += 1;
        if (done % 250 === 0) tell(`${done} of ${tasks.length} files parsed`);
      });
      thread.on('error', reject);
      thread.on('exit', () => resolve());
    });
  await Promise.all(
    Array.from({ length: threads }, (_, at) => parse(tasks.filter(({ id }) => id % threads === at))),
  );
  return outcomes;
}
