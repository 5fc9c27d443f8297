import argon2 from 'argon2';
import { setPriority } from 'node:os';
import type { HashAnswer, HashTask } from './hash-process.js';
import { hashParameters } from './password-hash.js';

/** A tenth of what others get of a busy core, all of an idle one: sign-ins are slowed and not starved. */
const niceness = 10;

setPriority(niceness); // before the first task: the threads of the pool inherit it
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => {}); // it ends with its parent

process.on('message', ({ id, password, hash }: HashTask) => {
  const outcome = hash === null ? argon2.hash(password, hashParameters) : argon2.verify(hash, password);
  outcome.then(
    (found) => send({ id, outcome: found }),
    () => send({ id }),
  );
});

/** When the parent has gone nobody waits for an answer. */
function send(answer: HashAnswer): void {
  if (process.connected) process.send!(answer);
}
