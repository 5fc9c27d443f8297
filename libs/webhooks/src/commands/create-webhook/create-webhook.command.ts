import { Command } from '@nestjs/cqrs';
import type { WebhookEventType } from '../../event-types.js';
import type { WebhookWithSecret } from '../webhook-with-secret.js';

export class CreateWebhook extends Command<WebhookWithSecret> {
  constructor(
    readonly given: {
      url: string;
      events: readonly WebhookEventType[];
      description: string | null;
      enabled: boolean;
    },
    readonly createdBy: string,
  ) {
    super();
  }
}
