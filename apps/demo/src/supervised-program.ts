import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { open, readFile, stat } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { DemoFailure } from './demo-failure.js';
import { places } from './places.js';
import { endProcess } from './process-control.js';
import { RestartRule } from './restart-rule.js';
import { lastLines } from './run-program.js';

/** A long-running program of the project. */
export interface Program {
  name: string;
  script: string;
  env: NodeJS.ProcessEnv;
  logFile: string;
  /** Answers 200 when the program is ready for work. */
  readyUrl: string;
}

/** What becomes of a program. */
export interface Fates {
  /** It has a new process. */
  started(): void;
  /** It died by itself and was started again. */
  restarted(cause: string): void;
  /** It died too often, or did not come up again. */
  lost(failure: unknown): void;
}

const patience = 45_000;

/** A program in a process of its own that is started again whenever it ends unasked. */
export class SupervisedProgram {
  private child?: ChildProcess;
  private spawning?: Promise<ChildProcess>;
  private stopping = false;
  private logStart = 0;
  private readonly rule = new RestartRule();

  constructor(
    private readonly program: Program,
    private readonly fates: Fates,
  ) {}

  get pid(): number | undefined {
    return this.child?.pid;
  }

  /** Starts it and waits until it is ready. @throws DemoFailure with the end of its log if it never is */
  async start(): Promise<void> {
    this.logStart = await stat(this.program.logFile).then(
      ({ size }) => size,
      () => 0,
    );
    const child = await (this.spawning = this.spawn());
    await this.untilReady(child).catch((error: unknown) => {
      // Killed from outside: that is mended like any later death. Ended by itself: its log says why.
      if (!child.signalCode || this.stopping) throw error;
    });
    this.supervise(child);
  }

  /** Ends it, in good order if it can. */
  async stop(): Promise<void> {
    this.stopping = true;
    await this.spawning?.catch(() => {}); // a start in hand
    if (this.pid) await endProcess(this.pid);
  }

  private async spawn(): Promise<ChildProcess> {
    const log = await open(this.program.logFile, 'a', 0o600);
    try {
      // A group of its own: Ctrl-C reaches the demo alone, which ends its programs in order.
      this.child = spawn(process.execPath, ['--enable-source-maps', this.program.script], {
        cwd: places.root,
        env: this.program.env,
        detached: true,
        stdio: ['ignore', log.fd, log.fd],
        windowsHide: true,
      });
      await once(this.child, 'spawn');
      this.fates.started();
      return this.child;
    } finally {
      await log.close();
    }
  }

  private async untilReady(child: ChildProcess): Promise<void> {
    const deadline = Date.now() + patience;
    while (!(await answersOk(this.program.readyUrl))) {
      if (hasEnded(child))
        throw await this.failure(`The ${this.program.name} ended while starting (${causeOf(child)}).`);
      if (Date.now() > deadline) {
        throw await this.failure(`The ${this.program.name} is not ready after ${patience / 1000} s.`);
      }
      await sleep(50);
    }
  }

  private supervise(child: ChildProcess): void {
    const mend = () => this.mend(child).catch((error: unknown) => this.fates.lost(error));
    if (hasEnded(child)) void mend();
    else child.once('exit', () => void mend());
  }

  private async mend(dead: ChildProcess): Promise<void> {
    if (this.stopping) return;
    const cause = causeOf(dead);
    if (!this.rule.mayRestart(Date.now())) {
      throw await this.failure(`The ${this.program.name} died five times within a minute (${cause}).`);
    }
    const child = await (this.spawning = this.spawn());
    this.fates.restarted(cause);
    // A death while starting is one more death, not the end.
    await this.untilReady(child).catch((error: unknown) => {
      if (!hasEnded(child)) throw error;
    });
    this.supervise(child);
  }

  /** The end of what it wrote to its log since it was first started. */
  async lastWords(lines?: number): Promise<string> {
    const log = await readFile(this.program.logFile).catch(() => Buffer.alloc(0));
    return lastLines(log.subarray(this.logStart).toString(), lines);
  }

  private async failure(message: string): Promise<DemoFailure> {
    return new DemoFailure(message, await this.lastWords());
  }
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}

function causeOf({ signalCode, exitCode }: ChildProcess): string {
  return signalCode ?? `code ${exitCode}`;
}

async function answersOk(url: string): Promise<boolean> {
  return fetch(url, { signal: AbortSignal.timeout(2_000) }).then(
    async (answer) => {
      await answer.body?.cancel();
      return answer.ok;
    },
    () => false,
  );
}
