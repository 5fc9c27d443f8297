import { Command } from '@nestjs/cqrs';
import type { EventData, WebhookEventType } from '../../event-types.js';

/** Something happened: whoever subscribed to the type is told. `eventId` is the outbox's. */
export class AnnounceEvent extends Command<void> {
  constructor(
    readonly eventId: string,
    readonly type: WebhookEventType,
    readonly data: EventData,
  ) {
    super();
  }
}
