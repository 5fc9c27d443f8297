import { decodeCursor, toPage, type Page } from '#libs/platform';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { DataSource, LessThan } from 'typeorm';
import { Webhook } from '../../webhook.entity.js';
import { ListWebhooks } from './list-webhooks.query.js';

@QueryHandler(ListWebhooks)
export class ListWebhooksHandler implements IQueryHandler<ListWebhooks> {
  constructor(private readonly database: DataSource) {}

  /** @throws CursorInvalid */
  async execute({ limit, cursor }: ListWebhooks): Promise<Page<Webhook>> {
    const [before] = cursor ? decodeCursor(cursor, ['uuid']) : [];
    const rows = await this.database.manager.find(Webhook, {
      where: before === undefined ? {} : { id: LessThan(String(before)) },
      order: { id: 'DESC' },
      take: limit + 1,
    });
    return toPage(rows, limit, (last) => [last.id]);
  }
}
