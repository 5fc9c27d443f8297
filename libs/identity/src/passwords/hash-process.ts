import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { SignInBusy } from '../identity.errors.js';

/** What the process is asked: whether a password is that of a hash, or, where there is none, for its hash. */
export interface HashTask {
  id: number;
  password: string;
  hash: string | null;
}

/** `outcome` is left out when the hash cannot be read. */
export interface HashAnswer {
  id: number;
  outcome?: string | boolean;
}

interface Waiting {
  resolve: (outcome: string | boolean) => void;
  reject: (error: Error) => void;
}

/** A hash takes tens of milliseconds, and on a full machine a second; a process this late is stuck. In milliseconds. */
const longestTaskMs = 10_000;

/**
 * Hashes in a process of low priority. A hash fills a core for 20 to 50 ms; on the thread pool of a server it takes that
 * core from the calls of all others, and threads of one process cannot have priorities of their own. The process is
 * started by the first task, gets none of our settings, holds nobody up who wants to end, and is started anew if it dies
 * or gets stuck.
 */
export class HashProcess {
  private current: HashChild | null = null;

  constructor(private readonly taskLimitMs = longestTaskMs) {}

  /** The id of the process that hashes now; null while there is none. */
  get pid(): number | null {
    return this.current?.pid ?? null;
  }

  /** @throws SignInBusy when the process dies or gets stuck */
  async hash(password: string): Promise<string> {
    return (await this.ask(password, null)) as string;
  }

  /** @throws SignInBusy when the process dies or gets stuck; Error when the hash cannot be read */
  async verify(hash: string, password: string): Promise<boolean> {
    return (await this.ask(password, hash)) as boolean;
  }

  /** Lets the process end. Who still waits gets SignInBusy. */
  end(): void {
    this.current?.end();
    this.current = null;
  }

  private ask(password: string, hash: string | null): Promise<string | boolean> {
    if (!this.current?.lives) this.current = new HashChild(this.taskLimitMs);
    return this.current.ask(password, hash);
  }
}

/** One process, and who waits for it. */
class HashChild {
  private readonly child: ChildProcess;
  private readonly waiting = new Map<number, Waiting>();
  private last = 0;
  private stuck = false;

  constructor(private readonly taskLimitMs: number) {
    this.child = fork(join(import.meta.dirname, 'hash-program.js'), [], {
      env: {},
      execArgv: [],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    this.child.on('message', ({ id, outcome }: HashAnswer) => {
      const asked = this.settle(id);
      if (outcome === undefined) asked?.reject(new Error('The password hash cannot be read.'));
      else asked?.resolve(outcome);
    });
    this.child.once('exit', () => this.refuseAll());
    this.child.on('error', () => this.refuseAll());
    this.child.unref();
  }

  get pid(): number | null {
    return this.child.pid ?? null;
  }

  /** Whether it can be asked. */
  get lives(): boolean {
    return this.child.connected && !this.stuck;
  }

  ask(password: string, hash: string | null): Promise<string | boolean> {
    const id = (this.last += 1);
    const limit = setTimeout(() => this.giveUp(), this.taskLimitMs).unref();
    return new Promise<string | boolean>((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      this.child.channel?.ref();
      this.child.send({ id, password, hash } satisfies HashTask, (error) => {
        if (error) this.settle(id)?.reject(new SignInBusy());
      });
    }).finally(() => clearTimeout(limit));
  }

  end(): void {
    this.child.disconnect();
  }

  private giveUp(): void {
    this.stuck = true;
    this.child.kill('SIGKILL');
    this.refuseAll();
  }

  private refuseAll(): void {
    for (const id of this.waiting.keys()) this.settle(id)?.reject(new SignInBusy());
  }

  private settle(id: number): Waiting | undefined {
    const asked = this.waiting.get(id);
    this.waiting.delete(id);
    if (this.waiting.size === 0) this.child.channel?.unref();
    return asked;
  }
}
