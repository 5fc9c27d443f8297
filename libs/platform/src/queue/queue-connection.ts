import { Queue, Worker, createPostgresBackend, withBackend, type Processor } from 'bullmq';
import { Pool } from 'pg';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Config } from '../config/config.js';
import type { Logger } from '../logging/logger.js';

/** What a queue job carries: the outbox row's event, ids only, and the request that caused it. */
export interface QueuedEvent {
  eventId: string;
  payload: Record<string, unknown>;
  requestId: string | null;
}

export type EventQueue = Pick<Queue<QueuedEvent>, 'addBulk' | 'getJob' | 'getJobCounts' | 'close'>;
export type EventConsumer = Pick<Worker<QueuedEvent>, 'close' | 'run' | 'isRunning'>;

const queueName = 'events';
const closePatienceMs = 1_000;

/**
 * A worker that dies holds its jobs' locks for `lockDuration`; the others look for such jobs every `stalledInterval`
 * and take them over, so a killed worker's documents are under way again within 15 s.
 */
const takeOver = { lockDuration: 10_000, stalledInterval: 5_000, maxStalledCount: 5 };

/** Opens BullMQ on Redis where `REDIS_URL` is set, else on the database: one place knows which. */
export class QueueConnection {
  private readonly pools: Pool[] = [];

  constructor(
    private readonly config: Config,
    private readonly log: Logger,
  ) {}

  openQueue(): EventQueue {
    const queue = this.config.redisUrl
      ? new Queue<QueuedEvent>(queueName, {
          // A producer must learn that Redis is away, not wait for it: its rows stay in the outbox.
          connection: { url: this.config.redisUrl, maxRetriesPerRequest: 1, enableOfflineQueue: false },
        })
      : new (withBackend(createPostgresBackend).Queue)<QueuedEvent>(queueName, { connection: this.pool(2) });
    queue.on('error', (error) => this.log.failure('queue connection failed', error));
    return queue;
  }

  /** The consumer does not start by itself: call `run()`. */
  openConsumer(processor: Processor<QueuedEvent>): EventConsumer {
    const options = { ...takeOver, concurrency: this.config.queueConcurrency, autorun: false };
    const consumer = this.config.redisUrl
      ? new Worker<QueuedEvent>(queueName, processor, {
          ...options,
          connection: { url: this.config.redisUrl, maxRetriesPerRequest: null },
        })
      : new (withBackend(createPostgresBackend).Worker)<QueuedEvent>(queueName, processor, {
          ...options,
          connection: this.pool(this.config.queueConcurrency + 3),
        });
    consumer.on('error', (error) => this.log.failure('queue consumer failed', error));
    return consumer;
  }

  /**
   * Call after the queue and the consumer are closed. A consumer closed while it was opening its LISTEN connection never
   * gives that back, and its pool would wait for it forever: the wait is bounded.
   */
  async close(): Promise<void> {
    const ended = Promise.all(this.pools.map((pool) => pool.end()));
    await Promise.race([ended, sleep(closePatienceMs, undefined, { ref: false })]);
  }

  /** BullMQ cannot load `pg` by itself under ESM, so it is handed a pool that looks into its schema. */
  private pool(max: number): Pool {
    const pool = new Pool({
      connectionString: this.config.databaseUrl,
      options: '-c search_path=bullmq',
      keepAlive: true,
      max,
    });
    pool.on('error', (error) => this.log.failure('queue database connection failed', error));
    this.pools.push(pool);
    return pool;
  }
}
