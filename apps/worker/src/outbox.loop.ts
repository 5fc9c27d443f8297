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
import { BundledModelRegistration } from '#libs/scoring';
import { Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { setTimeout as sleep } from 'node:timers/promises';
import { DataSource } from 'typeorm';
import { EventsProcessor } from './events.processor.js';

const starting = 'The worker is starting.';
const retryMs = 2_000;

/**
 * Runs the two loops of the worker: outbox to queue, queue to commands. They start when the schema is the expected one
 * and the bundled models are registered; until then the worker is not ready. On shutdown it stops taking work first,
 * then waits for what is under way.
 */
@Injectable()
export class OutboxLoop implements OnApplicationBootstrap, BeforeApplicationShutdown {
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
    private readonly processor: EventsProcessor,
  ) {
    this.connection = new QueueConnection(config, log);
    readiness.hold(starting);
  }

  onApplicationBootstrap(): void {
    this.start = this.startWhenPossible();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopping.abort();
    await this.start;
    await this.relay?.stop();
    await this.consumer?.close();
    await this.queue?.close();
    await this.connection.close();
  }

  private async startWhenPossible(): Promise<void> {
    while (!this.stopping.signal.aborted) {
      try {
        const fault = await this.schema.fault();
        if (fault === null) {
          await this.models.register();
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
    void this.consumer.run().catch((error: unknown) => this.log.failure('queue consumer stopped', error));
    this.readiness.release(starting);
  }
}
