import { Logger } from '#libs/platform';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DataSource } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import type { EventPayload } from '../../event-types.js';
import { AnnounceEvent } from './announce-event.command.js';

/** May run any number of times for one event: each subscriber gets one delivery of it. */
@CommandHandler(AnnounceEvent)
export class AnnounceEventHandler implements ICommandHandler<AnnounceEvent> {
  constructor(
    private readonly database: DataSource,
    private readonly log: Logger,
  ) {}

  async execute({ eventId, type, data }: AnnounceEvent): Promise<void> {
    const subscribers = await this.database.query<{ id: string }[]>(
      'SELECT id FROM webhooks WHERE disabled_at IS NULL AND $1 = ANY(events)',
      [type],
    );
    if (subscribers.length === 0) return;
    const timestamp = (await this.timeOf(eventId)).toISOString();
    const payload: EventPayload = { type, timestamp, data };
    await this.database.query(insertOnce, [
      subscribers.map(() => uuidv7()),
      subscribers.map(({ id }) => id),
      eventId,
      JSON.stringify(payload),
    ]);
    this.log.info('event announced', { eventId, topic: type, webhooks: subscribers.length });
  }

  private async timeOf(eventId: string): Promise<Date> {
    const found = await this.database.query<{ at: Date }[]>(
      'SELECT created_at AS at FROM outbox WHERE id = $1',
      [eventId],
    );
    return found[0]?.at ?? new Date();
  }
}

/** The lock leaves out a webhook that is being deleted, or waits until it has stayed. */
const insertOnce = `
  INSERT INTO webhook_deliveries
    (id, webhook_id, event_id, payload, state, round_started_at, next_attempt_at, created_at)
  SELECT fresh.id, w.id, $3, $4, 'pending', now(), now(), now()
  FROM unnest($1::uuid[], $2::uuid[]) AS fresh (id, webhook_id)
  JOIN webhooks w ON w.id = fresh.webhook_id
  FOR KEY SHARE OF w
  ON CONFLICT (webhook_id, event_id) DO NOTHING`;
