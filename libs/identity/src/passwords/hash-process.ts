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

/**
 * Hashes in a process of low priority. A hash fills a core for 20 to 50 ms; on the thread pool of a server it takes that
 * core from the calls of all others, and threads of one process cannot have priorities of their own. The process is
 * started by the first task, gets none of our settings, holds nobody up who wants to end, and is started anew if it dies.
 */
export class HashProcess {
  private child: ChildProcess | null = null;
  private readonly waiting = new Map<number, Waiting>();
  private last = 0;

  /** @throws SignInBusy when the process dies */
  async hash(password: string): Promise<string> {
    return (await this.ask(password, null)) as string;
  }

  /** @throws SignInBusy when the process dies; Error when the hash cannot be read */
  async verify(hash: string, password: string): Promise<boolean> {
    return (await this.ask(password, hash)) as boolean;
  }

  /** Lets the process end. Who still waits gets SignInBusy. */
  end(): void {
    this.child?.disconnect();
    this.child = null;
  }

  private ask(password: string, hash: string | null): Promise<string | boolean> {
    const child = (this.child ??= this.start());
    const id = (this.last += 1);
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      child.channel?.ref();
      child.send({ id, password, hash } satisfies HashTask, (error) => {
        if (error) this.settle(id)?.reject(new SignInBusy());
      });
    });
  }

  private start(): ChildProcess {
    const child = fork(join(import.meta.dirname, 'hash-program.js'), [], {
      env: {},
      execArgv: [],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    child.on('message', ({ id, outcome }: HashAnswer) => {
      const asked = this.settle(id);
      if (outcome === undefined) asked?.reject(new Error('The password hash cannot be read.'));
      else asked?.resolve(outcome);
    });
    const died = (): void => {
      if (this.child === child) this.child = null;
      for (const id of this.waiting.keys()) this.settle(id)?.reject(new SignInBusy());
    };
    child.once('exit', died);
    child.on('error', died);
    child.unref();
    return child;
  }

  private settle(id: number): Waiting | undefined {
    const asked = this.waiting.get(id);
    this.waiting.delete(id);
    if (this.waiting.size === 0) this.child?.channel?.unref();
    return asked;
  }
}
