import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { DataSource } from 'typeorm';
import { apiKeyColumns, visibleTo, type ApiKeyView } from '../../api-keys/api-key-view.js';
import { ApiKeyNotFound } from '../../identity.errors.js';
import { FindApiKey } from './find-api-key.query.js';

@QueryHandler(FindApiKey)
export class FindApiKeyHandler implements IQueryHandler<FindApiKey> {
  constructor(private readonly database: DataSource) {}

  /** @throws ApiKeyNotFound */
  async execute({ keyId, viewer }: FindApiKey): Promise<ApiKeyView> {
    const rows = await this.database.query<ApiKeyView[]>(
      `SELECT ${apiKeyColumns} FROM api_keys
       WHERE revoked_at IS NULL AND ($1::uuid IS NULL OR user_id = $1) AND id = $2`,
      [visibleTo(viewer), keyId],
    );
    if (!rows[0]) throw new ApiKeyNotFound(keyId);
    return rows[0];
  }
}
