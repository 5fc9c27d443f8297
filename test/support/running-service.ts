import { projectRoot } from '#libs/platform';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { ApiClient } from './api-client.js';
import { eventually } from './eventually.js';
import { createScratchDatabase } from './postgres.js';

type Role = 'admin' | 'recruiter' | 'hiring_manager';
type LogLine = Record<string, unknown>;

/** One of the product's processes, as in production; every line it logs is kept. */
export class RunningProcess {
  readonly log: LogLine[] = [];

  private constructor(
    readonly name: string,
    private readonly child: ChildProcess,
  ) {
    createInterface({ input: child.stdout! }).on('line', (line) =>
      this.log.push(JSON.parse(line) as LogLine),
    );
    child.stderr!.resume();
  }

  get pid(): number {
    return this.child.pid!;
  }

  /** Starts an app of dist/ and waits until it listens. @throws Error with its last words when it ends before */
  static async start(
    app: 'api' | 'worker',
    environment: NodeJS.ProcessEnv,
  ): Promise<{ process: RunningProcess; url: string }> {
    const child = spawn(process.execPath, [join(projectRoot, 'dist', 'apps', app, 'src', 'main.js')], {
      env: { PATH: process.env.PATH, NODE_ENV: 'test', PORT: '0', WORKER_PORT: '0', ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const running = new RunningProcess(app, child);
    try {
      return { process: running, url: await running.listening() };
    } catch (error) {
      await running.stop('SIGKILL');
      throw error;
    }
  }

  /** Asks it to end and waits until it has. */
  async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const ended = once(this.child, 'exit');
    this.child.kill(signal);
    await ended;
  }

  private async listening(): Promise<string> {
    const line = await eventually(() => {
      const { exitCode, signalCode } = this.child;
      if (exitCode !== null || signalCode !== null)
        throw new Error(
          `${this.name} ended (${exitCode ?? signalCode}): ${JSON.stringify(this.log.slice(-3))}`,
        );
      return Promise.resolve(this.log.find(({ msg }) => msg === 'listening') ?? null);
    }, `${this.name} listens`);
    return String(line.url);
  }
}

/** API and worker on a database and a store of their own, with a signed-in client of every role. */
export class RunningService {
  api!: RunningProcess;
  /** Null while none runs. */
  worker: RunningProcess | null = null;
  apiUrl!: string;
  private readonly others: RunningProcess[] = [];
  private readonly clients = new Map<Role, ApiClient>();

  private constructor(
    readonly databaseUrl: string,
    private readonly directory: string,
    private readonly environment: NodeJS.ProcessEnv,
    private readonly dropDatabase: () => Promise<void>,
  ) {}

  /** @param environment settings beside the defaults; @param withWorker false leaves the worker to `startWorker()` */
  static async start(environment: NodeJS.ProcessEnv = {}, withWorker = true): Promise<RunningService> {
    const database = await createScratchDatabase();
    const directory = await mkdtemp(join(tmpdir(), 'talentflow-service-'));
    const settings = {
      DATABASE_URL: database.url,
      STORAGE_DIR: join(directory, 'files'),
      JWT_KEY_FILE: join(directory, 'jwt-key.pem'),
      ENCRYPTION_KEY_FILE: join(directory, 'encryption-key'),
      EMBEDDING_THREADS: '1',
      PARSE_PROCESSES: '1',
      RATE_LIMIT_PER_MINUTE: '1000000', // one caller does the work of many
      ...environment,
    };
    const service = new RunningService(database.url, directory, settings, () => database.drop());
    await run('migrations/run.js', settings);
    await service.addUsers('admin', 'recruiter', 'hiring_manager');
    const { process: api, url } = await RunningProcess.start('api', settings);
    Object.assign(service, { api, apiUrl: url });
    if (!withWorker) return service;
    try {
      await service.startWorker();
      return service;
    } catch (error) {
      await service.stop(); // a process left behind would keep the test run from ending
      throw error;
    }
  }

  async startWorker(): Promise<RunningProcess> {
    const { process: worker } = await RunningProcess.start('worker', this.environment);
    this.worker = worker;
    return worker;
  }

  /** Another API process on the same database, with settings of its own; it ends with the service. @returns its address */
  async startAnotherApi(environment: NodeJS.ProcessEnv = {}): Promise<string> {
    const { process, url } = await RunningProcess.start('api', { ...this.environment, ...environment });
    this.others.push(process);
    return url;
  }

  /** A client signed in with that role. */
  async as(role: Role): Promise<ApiClient> {
    const known = this.clients.get(role) ?? (await ApiClient.signIn(this.apiUrl, emailOf(role), password));
    this.clients.set(role, known);
    return known;
  }

  /** Lets the next clients sign in again: the sessions of these have ended. */
  forgetClients(): void {
    this.clients.clear();
  }

  /** Every log line of both processes so far. */
  logs(): LogLine[] {
    return [...this.api.log, ...(this.worker?.log ?? [])];
  }

  get storageDirectory(): string {
    return join(this.directory, 'files');
  }

  async stop(): Promise<void> {
    const processes = [this.api, this.worker, ...this.others];
    await Promise.all(processes.map((one) => one?.stop() ?? Promise.resolve()));
    await this.dropDatabase();
    await rm(this.directory, { recursive: true, force: true });
  }

  private addUsers(...roles: Role[]): Promise<void> {
    const lines = roles.map((role) => JSON.stringify({ email: emailOf(role), password, role }));
    return run('apps/api/src/ensure-user.js', this.environment, lines.join('\n'));
  }
}

export const password = 'a password for tests only';
export const emailOf = (role: Role): string => `${role.replace('_', '.')}@talentflow.example`;

async function run(program: string, environment: NodeJS.ProcessEnv, input = ''): Promise<void> {
  const child = spawn(process.execPath, [join(projectRoot, 'dist', program)], {
    env: { PATH: process.env.PATH, LOG_LEVEL: 'error', ...environment },
    stdio: ['pipe', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stdin.end(input);
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`${program} ended with ${code}: ${said}`);
}
