import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { link, readFile, rm, writeFile } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { DemoFailure } from './demo-failure.js';
import { isAlive } from './process-control.js';

interface Held {
  port: number;
  word: string;
  pid: number;
}

/**
 * Lets one demo at a time use a state directory. The lock is a listening port, whose number and word the
 * file names: it ends with its process however that dies, and a reused process number deceives nobody.
 * @returns a function that gives the lock back
 * @throws DemoFailure when another demo holds it
 */
export async function acquireLock(file: string): Promise<() => Promise<void>> {
  const holder = await livingHolder(file);
  if (holder !== undefined) throw alreadyRuns(holder);
  await rm(file, { force: true }); // a dead demo's
  const word = randomUUID();
  const server = createServer((socket) => socket.on('error', () => {}).end(word));
  await once(server.listen(0, '127.0.0.1'), 'listening');
  server.unref();
  const address = server.address();
  const held = { port: typeof address === 'object' ? address?.port : undefined, word, pid: process.pid };
  try {
    await createWhole(file, JSON.stringify(held));
  } catch (error) {
    server.close();
    const faster = await livingHolder(file);
    throw faster === undefined ? error : alreadyRuns(faster);
  }
  return async () => {
    server.close();
    await rm(file, { force: true });
  };
}

/** Fails when the file exists; nobody ever sees it half written. */
async function createWhole(file: string, content: string): Promise<void> {
  const draft = `${file}.${process.pid}`;
  try {
    await writeFile(draft, content, { mode: 0o600 });
    await link(draft, file);
  } finally {
    await rm(draft, { force: true });
  }
}

function alreadyRuns(pid: number): DemoFailure {
  return new DemoFailure(
    `The demo already runs here (process ${pid}). Stop it with Ctrl-C in its terminal or "kill ${pid}"; its addresses and users are in .talentflow/run.json.`,
  );
}

async function livingHolder(file: string): Promise<number | undefined> {
  try {
    const held: Held = JSON.parse(await readFile(file, 'utf8'));
    const heard = await listenTo(held.port);
    // A suspended demo says nothing, yet its system accepts the connection: it still holds the lock.
    const holds = heard === 'silence' ? isAlive(held.pid) : heard === held.word;
    return holds ? held.pid : undefined;
  } catch {
    return undefined; // nobody listens there, or the file is not ours
  }
}

async function listenTo(port: number): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  const silence = sleep(2_000, 'silence', { ref: false });
  try {
    return await Promise.race([text(socket), silence]);
  } finally {
    socket.destroy();
  }
}
