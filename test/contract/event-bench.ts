import {
  Config,
  DomainEvent,
  Logger,
  migrate,
  OutboxRelay,
  projectRoot,
  QueueConnection,
  UnitOfWork,
  type EventConsumer,
  type EventQueue,
  type QueuedEvent,
} from '#libs/platform';
import { migrations } from '#migrations';
import type { Job } from 'bullmq';
import { Redis } from 'ioredis';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { createScratchDatabase } from '../support/postgres.js';

export class ThingHappened extends DomainEvent {
  static override readonly topic = 'thing.happened';

  constructor(readonly thingId: string) {
    super();
  }
}

export type EventJob = Job<QueuedEvent>;
export type QueueBackend = 'Postgres' | 'Redis';

/** A database and a queue of one test's own, with as many relays and consumers as it asks for. */
export class EventBench {
  private readonly work: UnitOfWork;
  private readonly connection: QueueConnection;
  private readonly queue: EventQueue;
  private readonly relays: OutboxRelay[] = [];
  private readonly consumers: EventConsumer[] = [];

  private constructor(
    private readonly config: Config,
    private readonly log: Logger,
    private readonly database: DataSource,
    private readonly release: () => Promise<void>,
  ) {
    this.work = new UnitOfWork(database);
    this.connection = new QueueConnection(config, log);
    this.queue = this.connection.openQueue();
  }

  static async open(backend: QueueBackend): Promise<EventBench> {
    const scratch = await createScratchDatabase();
    const redisUrl = backend === 'Redis' ? await emptyRedis() : '';
    await migrate(scratch.url, migrations);
    const database = await new DataSource({ type: 'postgres', url: scratch.url, poolSize: 4 }).initialize();
    const config = Config.from({ DATABASE_URL: scratch.url, REDIS_URL: redisUrl, QUEUE_CONCURRENCY: '1' });
    return new EventBench(config, new Logger('test', 'silent'), database, async () => {
      await database.destroy();
      await scratch.drop();
    });
  }

  /** Records events of these things in one transaction, which is rolled back when `fault` is given. */
  record(thingIds: readonly string[], fault?: Error): Promise<void> {
    return this.work.run(async (tx) => {
      for (const thingId of thingIds) await tx.record(new ThingHappened(thingId));
      if (fault) throw fault;
    });
  }

  startRelay(): void {
    const relay = new OutboxRelay(this.database, this.config.databaseUrl, this.queue, this.log);
    this.relays.push(relay);
    relay.start();
  }

  startConsumer(process: (job: EventJob) => Promise<void>): void {
    const consumer = this.connection.openConsumer(process);
    this.consumers.push(consumer);
    void consumer.run();
  }

  /** Starts a consumer in a process of its own, waits until it has an event in hand, and kills it. */
  async letConsumerDie(): Promise<void> {
    const program = join(projectRoot, 'dist', 'test', 'contract', 'hanging-consumer.js');
    const env = { DATABASE_URL: this.config.databaseUrl, REDIS_URL: this.config.redisUrl };
    const child = spawn(process.execPath, [program], { env, stdio: ['ignore', 'pipe', 'inherit'] });
    const ended = once(child, 'exit');
    await Promise.race([
      once(child.stdout, 'data'),
      ended.then(() => Promise.reject(new Error('It ended by itself.'))),
    ]);
    child.kill('SIGKILL');
    await ended;
  }

  /** Whether every recorded event has been queued and no job is left to do. */
  async isDrained(): Promise<boolean> {
    const [row] = await this.database.query<{ count: string }[]>(
      'SELECT count(*) FROM outbox WHERE published_at IS NULL',
    );
    const { waiting, active, delayed, prioritized } = await this.queue.getJobCounts();
    return row?.count === '0' && [waiting, active, delayed, prioritized].every((count) => !count);
  }

  async failedJobs(): Promise<number> {
    return (await this.queue.getJobCounts('failed')).failed ?? 0;
  }

  async close(): Promise<void> {
    await Promise.all(this.relays.map((relay) => relay.stop()));
    await Promise.all(this.consumers.map((consumer) => consumer.close()));
    await this.queue.close();
    await this.connection.close();
    await this.release();
  }
}

let redisDatabases = 0;

/** The next of the server's sixteen databases, emptied: a server for tests alone. */
async function emptyRedis(): Promise<string> {
  const url = new URL(process.env.TEST_REDIS_URL ?? '');
  url.pathname = `/${redisDatabases++}`;
  const redis = new Redis(url.href);
  await redis.flushdb();
  await redis.quit();
  return url.href;
}
