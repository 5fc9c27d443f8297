import { UnitOfWork } from '#libs/platform';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Delivery } from '../../delivery/delivery.entity.js';
import { DeliveryNotFound, WebhookDisabled } from '../../webhooks.errors.js';
import { lockWebhook } from '../lock-webhook.js';
import { Redeliver } from './redeliver.command.js';

@CommandHandler(Redeliver)
export class RedeliverHandler implements ICommandHandler<Redeliver> {
  constructor(private readonly work: UnitOfWork) {}

  /** @throws WebhookNotFound, DeliveryNotFound, WebhookDisabled */
  execute({ webhookId, deliveryId: id }: Redeliver): Promise<void> {
    return this.work.run(async (tx) => {
      const webhook = await lockWebhook(tx, webhookId);
      const delivery = await tx.db.findOne(Delivery, {
        where: { id, webhookId },
        lock: { mode: 'pessimistic_write' },
      });
      if (!delivery) throw new DeliveryNotFound(id);
      if (webhook.disabledAt) throw new WebhookDisabled(webhookId);
      await tx.db.save(delivery.startRound(new Date()));
    });
  }
}
