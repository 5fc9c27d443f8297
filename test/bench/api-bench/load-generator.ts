import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { LoadFigures, LoadPlan } from './load-plan.js';

/** Has a process of its own make calls: what it costs is not the server's. */
export class LoadGenerator {
  private readonly child: ChildProcess = fork(join(import.meta.dirname, 'load-process.js'));

  /** @throws Error when the process ends before it answers */
  async run(plan: LoadPlan): Promise<LoadFigures> {
    const ended = new AbortController();
    const death = once(this.child, 'exit', { signal: ended.signal }).then(() => {
      throw new Error('The load process ended.');
    });
    death.catch(() => undefined);
    this.child.send(plan);
    const [figures] = (await Promise.race([once(this.child, 'message'), death])) as [LoadFigures];
    ended.abort();
    return figures;
  }

  stop(): void {
    this.child.kill();
  }
}
