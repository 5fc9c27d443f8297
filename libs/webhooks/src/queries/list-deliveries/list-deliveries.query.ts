import type { Page } from '#libs/platform';
import { Query } from '@nestjs/cqrs';
import type { DeliveryState } from '../../delivery/delivery.entity.js';
import type { DeliveryView } from '../delivery-view.js';

/** Newest first, of one webhook; `state` null means any; `limit` 1 to 100. */
export class ListDeliveries extends Query<Page<DeliveryView>> {
  constructor(
    readonly webhookId: string,
    readonly state: DeliveryState | null,
    readonly limit: number,
    readonly cursor: string | null,
  ) {
    super();
  }
}
