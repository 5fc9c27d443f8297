import { startEmbeddedPostgres, type EmbeddedPostgres } from '#libs/platform';
import { setTimeout as sleep } from 'node:timers/promises';
import { places } from './places.js';
import { isAlive } from './process-control.js';
import { RestartRule } from './restart-rule.js';
import { DemoFailure } from './demo-failure.js';
import type { Fates } from './supervised-program.js';

/** The demo's own database server, started again on the same port when it dies. */
export class DemoDatabase {
  private stopping = false;
  private readonly rule = new RestartRule();

  private constructor(private server: EmbeddedPostgres) {}

  /** @param fresh whether to forget the data of earlier runs */
  static async start(fresh: boolean): Promise<DemoDatabase> {
    return new DemoDatabase(await startEmbeddedPostgres({ directory: places.state, fresh }));
  }

  get url(): string {
    return this.server.url;
  }

  get pid(): number {
    return this.server.pid;
  }

  /** Looks after it until it is stopped. It may be an earlier demo's child, so it is watched by its number. */
  async supervise(fates: Fates): Promise<void> {
    const port = Number(new URL(this.url).port);
    fates.started();
    try {
      while (!this.stopping) {
        await sleep(500, undefined, { ref: false });
        if (this.stopping || isAlive(this.pid)) continue;
        if (!this.rule.mayRestart(Date.now())) {
          throw new DemoFailure('The database died five times within a minute.');
        }
        this.server = await startEmbeddedPostgres({ directory: places.state, port });
        if (Number(new URL(this.url).port) !== port) {
          throw new DemoFailure(`The database died, and its port ${port} was taken meanwhile.`);
        }
        fates.started();
        fates.restarted('it was gone');
      }
    } catch (error) {
      fates.lost(error);
    }
  }

  async stop(): Promise<void> {
    this.stopping = true;
    await this.server.stop();
  }
}
