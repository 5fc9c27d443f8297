import { parentPort, workerData } from 'node:worker_threads';
import { outcomeOfFile } from './file-outcome.js';
import type { ParseTask } from './parse-files.js';

/** A thread of the evaluation: parses its files one after the other, the first ten twice, to be warm. */
const tasks = workerData as ParseTask[];

const run = ({ path, person }: ParseTask) => outcomeOfFile(path, person);

for (const task of tasks.slice(0, 10)) await run(task);
for (const task of tasks) parentPort?.postMessage({ id: task.id, outcome: await run(task) }, []);
