import {
  Config,
  Logger,
  OutboxRelay,
  QueueConnection,
  type EventConsumer,
  type EventQueue,
} from '#libs/platform';
import { Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { EventsProcessor } from './events.processor.js';

/** Runs the two loops of the worker: outbox to queue, queue to commands. Stops taking work first, then waits for it. */
@Injectable()
export class OutboxLoop implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly connection: QueueConnection;
  private queue: EventQueue | null = null;
  private consumer: EventConsumer | null = null;
  private relay: OutboxRelay | null = null;

  constructor(
    private readonly config: Config,
    private readonly log: Logger,
    private readonly database: DataSource,
    private readonly processor: EventsProcessor,
  ) {
    this.connection = new QueueConnection(config, log);
  }

  onApplicationBootstrap(): void {
    this.queue = this.connection.openQueue();
    this.consumer = this.connection.openConsumer((job) => this.processor.process(job));
    this.relay = new OutboxRelay(this.database, this.config.databaseUrl, this.queue, this.log);
    this.relay.start();
    void this.consumer.run().catch((error: unknown) => this.log.failure('queue consumer stopped', error));
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.relay?.stop();
    await this.consumer?.close();
    await this.queue?.close();
    await this.connection.close();
  }
}
