import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { DataSource } from 'typeorm';
import { DeliveryAttempt } from '../../delivery/delivery-attempt.entity.js';
import { DeliveryNotFound } from '../../webhooks.errors.js';
import { selectDeliveries, type DeliveryView } from '../delivery-view.js';
import { FindDelivery } from './find-delivery.query.js';

@QueryHandler(FindDelivery)
export class FindDeliveryHandler implements IQueryHandler<FindDelivery> {
  constructor(private readonly database: DataSource) {}

  /** @throws DeliveryNotFound */
  async execute({
    webhookId,
    deliveryId,
  }: FindDelivery): Promise<{ delivery: DeliveryView; log: DeliveryAttempt[] }> {
    const [delivery] = await this.database.query<DeliveryView[]>(
      `${selectDeliveries} WHERE d.id = $1 AND d.webhook_id = $2`,
      [deliveryId, webhookId],
    );
    if (!delivery) throw new DeliveryNotFound(deliveryId);
    const log = await this.database.manager.find(DeliveryAttempt, {
      where: { deliveryId },
      order: { number: 'ASC' },
    });
    return { delivery, log };
  }
}
