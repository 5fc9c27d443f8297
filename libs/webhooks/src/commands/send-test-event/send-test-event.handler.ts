import { UnitOfWork } from '#libs/platform';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { v7 as uuidv7 } from 'uuid';
import { Delivery } from '../../delivery/delivery.entity.js';
import { WebhookDisabled } from '../../webhooks.errors.js';
import { lockWebhook } from '../lock-webhook.js';
import { SendTestEvent } from './send-test-event.command.js';

@CommandHandler(SendTestEvent)
export class SendTestEventHandler implements ICommandHandler<SendTestEvent> {
  constructor(private readonly work: UnitOfWork) {}

  /** @throws WebhookNotFound, WebhookDisabled */
  execute({ webhookId }: SendTestEvent): Promise<string> {
    const now = new Date();
    const payload = { type: 'test', timestamp: now.toISOString(), data: { webhookId } } as const;
    return this.work.run(async (tx) => {
      const webhook = await lockWebhook(tx, webhookId);
      if (webhook.disabledAt) throw new WebhookDisabled(webhookId);
      const delivery = Delivery.of(uuidv7(), webhookId, uuidv7(), payload, now);
      await tx.db.insert(Delivery, delivery);
      return delivery.id;
    });
  }
}
