import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** An event on its way: recorded with its data, published to the queue, handled by the worker. */
export interface OutboxEvent {
  id: string;
  topic: string;
  payload: Record<string, unknown>;
  requestId: string | null;
  /** How often it was published again because the queue lost it; 0 usually. */
  redeliveries: number;
}

/** The queue's id of one delivery: the same delivery twice is one job, a redelivery is another. */
export function deliveryId({ id, topic, redeliveries }: OutboxEvent): string {
  return `${topic}-${id}-${redeliveries}`;
}

const columns = `id, topic, payload, request_id AS "requestId", redeliveries`;

/** What became of the recorded events; the queue may forget, this does not. */
@Injectable()
export class Outbox {
  constructor(private readonly database: DataSource) {}

  /** Call when the event's reactions are done, or given up. */
  async markHandled(id: string): Promise<void> {
    await this.database.query('UPDATE outbox SET handled_at = now() WHERE id = $1', [id]);
  }

  /** Events published at least `seconds` ago and not handled since, oldest first, at most 200. */
  unhandledFor(seconds: number): Promise<OutboxEvent[]> {
    return this.database.query<OutboxEvent[]>(
      `SELECT ${columns} FROM outbox
       WHERE handled_at IS NULL AND published_at < now() - make_interval(secs => $1)
       ORDER BY published_at LIMIT 200`,
      [seconds],
    );
  }

  /** Lets the relay publish the event once more, unless somebody did or it was handled meanwhile. */
  async redeliver({ id, redeliveries }: OutboxEvent): Promise<void> {
    await this.database.query(
      `UPDATE outbox SET published_at = NULL, redeliveries = redeliveries + 1
       WHERE id = $1 AND redeliveries = $2 AND handled_at IS NULL`,
      [id, redeliveries],
    );
  }

  /** Deletes what was handled more than `days` ago. */
  async forget(days: number): Promise<void> {
    await this.database.query('DELETE FROM outbox WHERE handled_at < now() - make_interval(days => $1)', [
      days,
    ]);
  }
}
