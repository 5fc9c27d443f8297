import type { DemoArguments } from './arguments.js';
import { DemoDatabase } from './database.js';
import { DemoFailure } from './demo-failure.js';
import { acquireLock } from './lock.js';
import { places } from './places.js';
import { choosePort, freePort } from './preflight.js';
import { addresses } from './report.js';
import { RunFile, readRun } from './run-file.js';
import { runProgram } from './run-program.js';
import { say, step, type Note } from './screen.js';
import { endLeftovers, Services } from './services.js';
import { seedDesk } from './seed-desk.js';
import { showRankings } from './show.js';
import { clearState, makeState } from './state.js';
import type { Fates } from './supervised-program.js';
import type { Teardown } from './teardown.js';
import { seedUsers, type Users } from './users.js';
import { WebhookInbox } from './webhook-inbox.js';

/** The whole demo, from an empty folder to served rankings. */
export class Demo {
  /** True once everything is shown and only Ctrl-C is awaited. */
  isServing = false;
  private runFile?: RunFile;
  private database?: DemoDatabase;
  private services?: Services;
  private giveUp: (failure: unknown) => void = () => {};
  private readonly lost = new Promise<never>((_, reject) => (this.giveUp = reject));

  constructor(
    private readonly given: DemoArguments,
    private readonly environment: NodeJS.ProcessEnv,
    private readonly teardown: Teardown,
  ) {}

  /** Ends after the rankings with `once`, else only by failing. @throws DemoFailure */
  run(): Promise<void> {
    return Promise.race([this.lost, this.proceed()]);
  }

  private async proceed(): Promise<void> {
    this.runFile = await this.openState();
    const port = await step('Port', (note) => choosePort(this.given.port, note));
    const databaseUrl = await step('Database', (note) => this.provideDatabase(note));
    const services = await this.bringUp(this.runFile.content, databaseUrl, port);
    const apiUrl = `http://127.0.0.1:${port}`;
    const [job] = await showRankings(apiUrl, this.runFile.content.recruiter).catch(async (error: unknown) => {
      const bare = error instanceof DemoFailure && !error.evidence;
      throw bare ? new DemoFailure(error.message, await services.lastWords()) : error;
    });
    const inbox = await this.openInbox();
    const { apiKey, ...users } = this.runFile.content;
    const desk = await step('Key, webhook, notes', () => seedDesk(apiUrl, users, inbox.url, apiKey));
    await this.runFile.update({ ...desk, apiUrl, docsUrl: `${apiUrl}/docs`, databaseUrl });
    say(`\n${addresses(this.runFile.content, job?.id ?? '')}`);
    if (this.given.once) return;
    this.isServing = true;
    say('\nServing until Ctrl-C.');
    await this.lost;
  }

  private async bringUp(users: Users, databaseUrl: string, port: number): Promise<Services> {
    const settings = { NODE_ENV: 'development', DOCS_EXAMPLES: 'live', DATABASE_URL: databaseUrl };
    const local = { WEBHOOK_HTTP: 'allowed', WEBHOOK_ALLOWED_NETWORKS: '127.0.0.0/8' };
    const env = { ...local, ...this.environment, ...settings };
    const { signal } = this.teardown;
    await step('Migrations', () => runProgram(places.migrate, { env, signal }));
    const starting = this.startServices(env, port);
    starting.catch(() => {}); // told by its own step, unless the users fail first
    await step('Users', () => seedUsers(users, env, signal));
    return step('API and worker', () => starting);
  }

  private async openInbox(): Promise<WebhookInbox> {
    const inbox = await WebhookInbox.start(places.webhookLog);
    await this.teardown.add(async () => inbox.stop());
    return inbox;
  }

  private async openState(): Promise<RunFile> {
    if (this.given.reset && this.environment.DATABASE_URL) {
      throw new DemoFailure(
        'DATABASE_URL names a database that is not the demo’s own: empty it yourself, or unset it.',
      );
    }
    await makeState();
    await this.teardown.add(await acquireLock(places.lockFile));
    await endLeftovers((await readRun()).pids);
    if (this.given.reset) await clearState();
    return RunFile.open();
  }

  private async provideDatabase(note: Note): Promise<string> {
    if (this.environment.DATABASE_URL) {
      note('that of DATABASE_URL');
      return this.environment.DATABASE_URL;
    }
    const starting = DemoDatabase.start(this.given.reset);
    await this.teardown.add(() => starting.then((database) => database.stop()).catch(() => {}));
    this.database = await starting;
    void this.database.supervise(this.fates('database'));
    note(`embedded Postgres on port ${new URL(this.database.url).port}`);
    return this.database.url;
  }

  private async startServices(env: NodeJS.ProcessEnv, port: number): Promise<Services> {
    const ports = { api: port, worker: await freePort() };
    const services = new Services(env, ports, (name) => this.fates(name));
    this.services = services;
    await this.teardown.add(() => services.stop());
    await services.start();
    return services;
  }

  private fates(name: string): Fates {
    return {
      started: () => void this.recordPids().catch(this.giveUp),
      restarted: (cause) => say(`The ${name} died (${cause}) and was started again.`),
      lost: this.giveUp,
    };
  }

  private async recordPids(): Promise<void> {
    const pids = { demo: process.pid, ...this.services?.pids, postgres: this.database?.pid };
    await this.runFile?.update({ pids });
  }
}
