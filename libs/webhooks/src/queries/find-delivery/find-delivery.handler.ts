import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { DataSource } from 'typeorm';
import { DeliveryAttempt } from '../../delivery/delivery-attempt.entity.js';
import { DeliveryNotFound } from '../../webhooks.errors.js';
import { selectDeliveries, type DeliveryView } from '../delivery-view.js';
import { FindDelivery } from './find-delivery.query.js';

@QueryHandler(FindDelivery)
export class FindDeliveryHandler implements IQueryHandler<FindDelivery> {
  constructor(private readonly database: DataSource) {}

  /** Both as of one moment: the log never tells of an attempt that the delivery does not know. @throws DeliveryNotFound */
  execute({
    webhookId,
    deliveryId,
  }: FindDelivery): Promise<{ delivery: DeliveryView; log: DeliveryAttempt[] }> {
    return this.database.transaction('REPEATABLE READ', async (tx) => {
      const [delivery] = await tx.query<DeliveryView[]>(
        `${selectDeliveries} WHERE d.id = $1 AND d.webhook_id = $2`,
        [deliveryId, webhookId],
      );
      if (!delivery) throw new DeliveryNotFound(deliveryId);
      const log = await tx.find(DeliveryAttempt, { where: { deliveryId }, order: { number: 'ASC' } });
      return { delivery, log };
    });
  }
}
