import { Query } from '@nestjs/cqrs';
import type { DeliveryAttempt } from '../../delivery/delivery-attempt.entity.js';
import type { DeliveryView } from '../delivery-view.js';

/** A delivery and every attempt at it, the first one first. */
export class FindDelivery extends Query<{ delivery: DeliveryView; log: DeliveryAttempt[] }> {
  constructor(
    readonly webhookId: string,
    readonly deliveryId: string,
  ) {
    super();
  }
}
