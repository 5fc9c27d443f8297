import { decodeCursor, toPage, type Page } from '#libs/platform';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { DataSource } from 'typeorm';
import { apiKeyColumns, visibleTo, type ApiKeyView } from '../../api-keys/api-key-view.js';
import { ListApiKeys } from './list-api-keys.query.js';

@QueryHandler(ListApiKeys)
export class ListApiKeysHandler implements IQueryHandler<ListApiKeys> {
  constructor(private readonly database: DataSource) {}

  /** @throws CursorInvalid */
  async execute({ viewer, limit, cursor }: ListApiKeys): Promise<Page<ApiKeyView>> {
    const [before] = cursor ? decodeCursor(cursor, ['uuid']) : [null];
    const rows = await this.database.query<ApiKeyView[]>(
      `SELECT ${apiKeyColumns} FROM api_keys
       WHERE revoked_at IS NULL AND ($1::uuid IS NULL OR user_id = $1) AND ($2::uuid IS NULL OR id < $2)
       ORDER BY id DESC LIMIT $3`,
      [visibleTo(viewer), before, limit + 1],
    );
    return toPage(rows, limit, (last) => [last.id]);
  }
}
