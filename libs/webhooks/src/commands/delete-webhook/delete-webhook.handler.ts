import { UnitOfWork } from '#libs/platform';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Webhook } from '../../webhook.entity.js';
import { WebhookNotFound } from '../../webhooks.errors.js';
import { DeleteWebhook } from './delete-webhook.command.js';

@CommandHandler(DeleteWebhook)
export class DeleteWebhookHandler implements ICommandHandler<DeleteWebhook> {
  constructor(private readonly work: UnitOfWork) {}

  /** @throws WebhookNotFound */
  execute({ webhookId }: DeleteWebhook): Promise<void> {
    return this.work.run(async (tx) => {
      const { affected } = await tx.db.delete(Webhook, { id: webhookId });
      if (affected === 0) throw new WebhookNotFound(webhookId);
    });
  }
}
