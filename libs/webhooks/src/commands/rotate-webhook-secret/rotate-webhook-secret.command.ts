import { Command } from '@nestjs/cqrs';
import type { WebhookWithSecret } from '../webhook-with-secret.js';

export class RotateWebhookSecret extends Command<WebhookWithSecret> {
  constructor(readonly webhookId: string) {
    super();
  }
}
