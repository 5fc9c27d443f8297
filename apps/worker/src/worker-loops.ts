import {
  Config,
  Logger,
  OutboxRelay,
  QueueConnection,
  Readiness,
  SchemaVersion,
  type EventConsumer,
  type EventQueue,
} from '#libs/platform';
import { ResumeParsing } from '#libs/resumes';
import { BundledModelRegistration } from '#libs/scoring';
import { Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { setTimeout as sleep } from 'node:timers/promises';
import { DataSource } from 'typeorm';
import { EventsProcessor } from './events.processor.js';
import { Reconciler } from './reconciler.js';
import { Scheduler } from './scheduler.js';
import { WebhookDeliveries } from './webhook-deliveries.js';

const starting = 'The worker is starting.';
const stopping = 'The worker is stopping.';
const retryMs = 2_000;

/** Work under way at a shutdown is waited for this long; what is not done by then, another worker takes over. */
const drainMs = 25_000;

/**
 * Runs the loops of the worker: outbox to queue (relay), queue to commands (consumer), the look after what got lost
 * (reconciler), what is due from time to time (scheduler), and the sending of webhooks. They start when the schema is
 * the expected one, the bundled models are registered and the parse
 * processes run; until then the worker is not ready. On shutdown it takes no more work and waits for what is under way.
 */
@Injectable()
export class WorkerLoops implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly connection: QueueConnection;
  private readonly stopping = new AbortController();
  private start: Promise<void> = Promise.resolve();
  private queue: EventQueue | null = null;
  private consumer: EventConsumer | null = null;
  private relay: OutboxRelay | null = null;

  constructor(
    private readonly config: Config,
    private readonly log: Logger,
    private readonly database: DataSource,
    private readonly schema: SchemaVersion,
    private readonly readiness: Readiness,
    private readonly models: BundledModelRegistration,
    private readonly parsing: ResumeParsing,
    private readonly processor: EventsProcessor,
    private readonly reconciler: Reconciler,
    private readonly scheduler: Scheduler,
    private readonly webhooks: WebhookDeliveries,
  ) {
    this.connection = new QueueConnection(config, log);
    readiness.hold(starting);
  }

  onApplicationBootstrap(): void {
    this.start = this.startWhenPossible();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.readiness.hold(stopping);
    this.stopping.abort();
    await Promise.race([this.stop(), sleep(drainMs, undefined, { ref: false })]);
  }

  private async stop(): Promise<void> {
    await this.start;
    await Promise.all([
      this.relay?.stop(),
      this.reconciler.stop(),
      this.scheduler.stop(),
      this.webhooks.stop(),
      this.consumer?.close(),
    ]);
    await this.queue?.close();
    await this.connection.close();
  }

  private async startWhenPossible(): Promise<void> {
    while (!this.stopping.signal.aborted) {
      try {
        const fault = await this.schema.fault();
        if (fault === null) {
          await this.models.register();
          await this.parsing.ready();
          return this.startLoops();
        }
        this.log.warn(fault);
      } catch (error) {
        this.log.failure('worker cannot start yet; it tries again', error);
      }
      await sleep(retryMs, undefined, { signal: this.stopping.signal }).catch(() => undefined); // ended early: stopping
    }
  }

  private startLoops(): void {
    this.queue = this.connection.openQueue();
    this.consumer = this.connection.openConsumer((job) => this.processor.process(job));
    this.relay = new OutboxRelay(this.database, this.config.databaseUrl, this.queue, this.log);
    this.relay.start();
    this.reconciler.start(this.queue);
    this.scheduler.start();
    this.webhooks.start();
    void this.consumer.run().catch((error: unknown) => this.end(error));
    this.readiness.release(starting);
  }

  /** A worker that takes no work is of no use: its supervisor starts another. */
  private end(error: unknown): void {
    this.log.failure('queue consumer stopped; the worker ends', error);
    process.exit(1);
  }
}
