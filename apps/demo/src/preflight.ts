import { access, stat, statfs } from 'node:fs/promises';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { relative } from 'node:path';
import { DemoFailure } from './demo-failure.js';
import { places } from './places.js';
import type { Note } from './screen.js';

const oldestNode = [20, 19] as const;
const usualPort = 3000;
/** Database, its copy of the programs, uploaded files and logs need about a third of it. */
const diskNeeded = 600 * 1024 * 1024;

/**
 * Finds out whether the demo can run here, before anything is started.
 * @throws DemoFailure saying what is wrong and how to mend it
 */
export async function preflight(note: Note): Promise<void> {
  checkNode(process.versions.node);
  await checkFiles();
  const free = await checkDisk();
  note(`Node ${process.versions.node}, ${Math.round(free / 1024 ** 3)} GB free`);
}

/** The API's port: the wished one, or the usual one or else any. @throws DemoFailure if the wished one is taken */
export async function choosePort(wish: number | undefined, note: Note): Promise<number> {
  const port = wish ?? usualPort;
  if (await isFree(port)) {
    note(`${port}`);
    return port;
  }
  if (wish !== undefined) {
    throw new DemoFailure(`Port ${port} is taken: stop what listens there, or choose another by --port N.`);
  }
  const other = await freePort();
  note(`${other}, as ${usualPort} is taken`);
  return other;
}

/** @throws DemoFailure below the oldest supported version */
export function checkNode(version: string): void {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return;
  throw new DemoFailure(`Node ${version} is too old: install Node ${oldestNode.join('.')} or newer.`);
}

/** Any port of this machine that is free at the moment. */
export async function freePort(): Promise<number> {
  return (await listen(0, '127.0.0.1')) ?? Promise.reject(new DemoFailure('No free port on 127.0.0.1.'));
}

async function checkFiles(): Promise<void> {
  for (const file of places.modelFiles) {
    const size = await stat(file).then(
      (found) => found.size,
      () => 0,
    );
    // A checkout without Git LFS leaves a pointer of some hundred bytes.
    if (size < 10_000) {
      throw new DemoFailure(
        `${relative(places.root, file)} is missing: restore it with "git checkout models".`,
      );
    }
  }
  for (const program of [places.api, places.worker, places.migrate]) {
    await access(program).catch(() => {
      throw new DemoFailure(`${relative(places.root, program)} is missing: run "npm run build".`);
    });
  }
}

async function checkDisk(): Promise<number> {
  const { bavail, bsize } = await statfs(places.root);
  const free = bavail * bsize;
  if (free >= diskNeeded) return free;
  const [has, needs] = [free, diskNeeded].map((bytes) => Math.round(bytes / 1024 / 1024));
  throw new DemoFailure(`Only ${has} MB are free on this disk: the demo needs ${needs} MB.`);
}

/** Some systems let a program bind 127.0.0.1 though another holds the port on all addresses. */
async function isFree(port: number): Promise<boolean> {
  for (const host of ['127.0.0.1', '0.0.0.0']) {
    if ((await listen(port, host)) === undefined) return false;
  }
  return true;
}

async function listen(port: number, host: string): Promise<number | undefined> {
  const server = createServer();
  try {
    await once(server.listen(port, host), 'listening');
    const address = server.address();
    return typeof address === 'object' ? address?.port : undefined;
  } catch {
    return undefined;
  } finally {
    server.close();
  }
}
