import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { DataSource } from 'typeorm';
import { Webhook } from '../../webhook.entity.js';
import { WebhookNotFound } from '../../webhooks.errors.js';
import { FindWebhook } from './find-webhook.query.js';

@QueryHandler(FindWebhook)
export class FindWebhookHandler implements IQueryHandler<FindWebhook> {
  constructor(private readonly database: DataSource) {}

  /** @throws WebhookNotFound */
  async execute({ webhookId: id }: FindWebhook): Promise<Webhook> {
    const webhook = await this.database.manager.findOne(Webhook, { where: { id } });
    if (!webhook) throw new WebhookNotFound(id);
    return webhook;
  }
}
