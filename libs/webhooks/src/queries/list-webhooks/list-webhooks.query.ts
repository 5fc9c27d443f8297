import type { Page } from '#libs/platform';
import { Query } from '@nestjs/cqrs';
import type { Webhook } from '../../webhook.entity.js';

/** Newest first; `limit` 1 to 100. */
export class ListWebhooks extends Query<Page<Webhook>> {
  constructor(
    readonly limit: number,
    readonly cursor: string | null,
  ) {
    super();
  }
}
