import { Client } from 'pg';
import { setTimeout as sleep } from 'node:timers/promises';
import type { DataSource, EntityManager } from 'typeorm';
import type { Logger } from '../logging/logger.js';
import type { EventQueue } from '../queue/queue-connection.js';
import { deliveryId, type OutboxEvent } from './outbox.js';

const batchSize = 200;
const pollMs = 1_000;

/** A queue that does not answer for this long has failed: the rows are let go and tried again. */
const queuePatienceMs = 10_000;

/** Retries of transient faults: 5 attempts over some seconds, exponential backoff with full jitter. */
const delivery = { attempts: 5, backoff: { type: 'exponential', delay: 500, jitter: 1 } };

/**
 * Moves events from the outbox to the queue, in any number of processes: rows under way elsewhere are skipped. A relay
 * that dies between queueing and its commit queues the event again under the same id, which the queue ignores while the
 * first is there; consumers are idempotent for when it is not. Woken by NOTIFY, polling once a second anyway.
 */
export class OutboxRelay {
  private readonly stopping = new AbortController();
  private wake: () => void = () => {};
  private loop: Promise<void> = Promise.resolve();
  private listener: Client | null = null;

  constructor(
    private readonly database: DataSource,
    private readonly databaseUrl: string,
    private readonly queue: EventQueue,
    private readonly log: Logger,
  ) {}

  start(): void {
    this.loop = this.run();
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    this.wake();
    await this.loop;
    await this.listener?.end();
  }

  private async run(): Promise<void> {
    while (!this.stopping.signal.aborted) {
      try {
        await this.listen();
        while (!this.stopping.signal.aborted && (await this.moveBatch()) === batchSize);
      } catch (error) {
        this.log.failure('outbox relay failed; it tries again', error);
      }
      if (!this.stopping.signal.aborted) await this.pause();
    }
  }

  /** @returns how many events were moved, at most {@link batchSize} */
  moveBatch(): Promise<number> {
    return this.database.transaction(async (tx) => {
      const events = await lockUnpublished(tx);
      if (events.length === 0) return 0;
      await this.publish(events);
      await tx.query('UPDATE outbox SET published_at = now() WHERE id = ANY($1)', [
        events.map(({ id }) => id),
      ]);
      return events.length;
    });
  }

  private async publish(events: readonly OutboxEvent[]): Promise<void> {
    const queued = this.queue.addBulk(
      events.map((event) => ({
        name: event.topic,
        data: { eventId: event.id, payload: event.payload, requestId: event.requestId },
        opts: {
          ...delivery,
          jobId: deliveryId(event),
          removeOnComplete: true,
          removeOnFail: { age: 7 * 24 * 3600 },
        },
      })),
    );
    const deadline = new AbortController();
    const late = sleep(queuePatienceMs, undefined, { signal: deadline.signal }).then(() => {
      throw new Error('The queue does not answer.');
    });
    try {
      await Promise.race([queued, late]);
    } finally {
      deadline.abort();
      queued.catch(() => undefined); // when it loses the race it fails later, and was reported already
      late.catch(() => undefined);
    }
  }

  private async listen(): Promise<void> {
    if (this.listener) return;
    const client = new Client({ connectionString: this.databaseUrl, keepAlive: true });
    client.on('error', () => {
      if (this.listener === client) this.listener = null;
    });
    client.on('notification', () => this.wake());
    try {
      await client.connect();
      await client.query('LISTEN outbox');
      this.listener = client;
    } catch (error) {
      await client.end().catch(() => undefined); // the first error is the one to tell
      throw error;
    }
  }

  private pause(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, pollMs);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}

function lockUnpublished(tx: EntityManager): Promise<OutboxEvent[]> {
  return tx.query<OutboxEvent[]>(
    `SELECT id, topic, payload, request_id AS "requestId", redeliveries FROM outbox
     WHERE published_at IS NULL ORDER BY id LIMIT ${batchSize} FOR UPDATE SKIP LOCKED`,
  );
}
