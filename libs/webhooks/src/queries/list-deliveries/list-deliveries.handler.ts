import { decodeCursor, toPage, type Page } from '#libs/platform';
import { QueryBus, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { DataSource } from 'typeorm';
import { selectDeliveries, type DeliveryView } from '../delivery-view.js';
import { FindWebhook } from '../find-webhook/find-webhook.query.js';
import { ListDeliveries } from './list-deliveries.query.js';

@QueryHandler(ListDeliveries)
export class ListDeliveriesHandler implements IQueryHandler<ListDeliveries> {
  constructor(
    private readonly database: DataSource,
    private readonly queries: QueryBus,
  ) {}

  /** @throws WebhookNotFound, CursorInvalid */
  async execute({ webhookId, state, limit, cursor }: ListDeliveries): Promise<Page<DeliveryView>> {
    const [before] = cursor ? decodeCursor(cursor, ['uuid']) : [null];
    await this.queries.execute(new FindWebhook(webhookId));
    const rows = await this.database.query<DeliveryView[]>(
      `${selectDeliveries}
       WHERE d.webhook_id = $1 AND ($2::text IS NULL OR d.state = $2) AND ($3::uuid IS NULL OR d.id < $3)
       ORDER BY d.id DESC LIMIT $4`,
      [webhookId, state, before, limit + 1],
    );
    return toPage(rows, limit, (last) => [last.id]);
  }
}
