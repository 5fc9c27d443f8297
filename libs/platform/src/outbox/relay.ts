import { Client } from 'pg';
import type { DataSource } from 'typeorm';
import type { EventQueue } from '../queue/queue-connection.js';
import type { Logger } from '../logging/logger.js';

interface OutboxRow {
  id: string;
  topic: string;
  payload: Record<string, unknown>;
  request_id: string | null;
}

const batchSize = 200;
const pollMs = 1_000;

/** Retries of transient faults: 5 attempts, exponential backoff from half a second with full jitter. */
const delivery = { attempts: 5, backoff: { type: 'exponential', delay: 500, jitter: 1 } };

/**
 * Moves events from the outbox to the queue, in any number of processes: rows under way elsewhere are skipped, and an
 * event that was queued by a relay that died before its commit is queued again under the same id, which BullMQ ignores.
 * Woken by NOTIFY, polling once a second anyway.
 */
export class OutboxRelay {
  private stopped = false;
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
    this.stopped = true;
    this.wake();
    await this.loop;
    await this.listener?.end();
  }

  private async run(): Promise<void> {
    while (!this.stopped) {
      try {
        await this.listen();
        while (!this.stopped && (await this.moveBatch()) === batchSize);
      } catch (error) {
        this.log.failure('outbox relay failed; it tries again', error);
      }
      if (!this.stopped) await this.pause();
    }
  }

  /** @returns how many events were moved, at most {@link batchSize} */
  moveBatch(): Promise<number> {
    return this.database.transaction(async (tx) => {
      const rows = await tx.query<OutboxRow[]>(
        `SELECT id, topic, payload, request_id FROM outbox
         WHERE published_at IS NULL ORDER BY id LIMIT ${batchSize} FOR UPDATE SKIP LOCKED`,
      );
      if (rows.length === 0) return 0;
      await this.queue.addBulk(
        rows.map((row) => ({
          name: row.topic,
          data: { eventId: row.id, payload: row.payload, requestId: row.request_id },
          opts: {
            ...delivery,
            jobId: `${row.topic}-${row.id}`,
            removeOnComplete: true,
            removeOnFail: { age: 7 * 24 * 3600 },
          },
        })),
      );
      await tx.query('UPDATE outbox SET published_at = now() WHERE id = ANY($1)', [rows.map(({ id }) => id)]);
      return rows.length;
    });
  }

  private async listen(): Promise<void> {
    if (this.listener) return;
    const client = new Client({ connectionString: this.databaseUrl, keepAlive: true });
    client.on('error', () => {
      if (this.listener === client) this.listener = null;
    });
    client.on('notification', () => this.wake());
    await client.connect();
    await client.query('LISTEN outbox');
    this.listener = client;
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
