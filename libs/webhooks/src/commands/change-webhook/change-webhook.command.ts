import { Command } from '@nestjs/cqrs';
import type { WebhookEventType } from '../../event-types.js';
import type { Webhook } from '../../webhook.entity.js';

/** What is left out stays. */
export interface WebhookChanges {
  url?: string | undefined;
  events?: readonly WebhookEventType[] | undefined;
  description?: string | null | undefined;
  enabled?: boolean | undefined;
}

export class ChangeWebhook extends Command<Webhook> {
  constructor(
    readonly webhookId: string,
    readonly changes: WebhookChanges,
  ) {
    super();
  }
}
