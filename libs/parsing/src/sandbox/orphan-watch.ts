import { workerData } from 'node:worker_threads';

/**
 * Ends a parse process whose parent is gone. It runs on a thread of its own, since a process that loops in a
 * document never hears that its channel was closed.
 */
const parent = workerData as number;
const everyMs = 1000;

setInterval(() => {
  if (process.ppid !== parent) process.kill(process.pid, 'SIGKILL');
}, everyMs);
