import { Command } from '@nestjs/cqrs';
import type { WebhookEvents, WebhookEventType } from '../../event-types.js';

/** Something happened: whoever subscribed to the type is told. `eventId` is the outbox's. */
export class AnnounceEvent<T extends WebhookEventType = WebhookEventType> extends Command<void> {
  constructor(
    readonly eventId: string,
    readonly type: T,
    readonly data: WebhookEvents[T],
  ) {
    super();
  }
}
