import { Query } from '@nestjs/cqrs';
import type { Webhook } from '../../webhook.entity.js';

export class FindWebhook extends Query<Webhook> {
  constructor(readonly webhookId: string) {
    super();
  }
}
