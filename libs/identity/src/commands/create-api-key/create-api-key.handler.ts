import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DataSource } from 'typeorm';
import { ApiKey } from '../../api-keys/api-key.entity.js';
import type { ApiKeyView } from '../../api-keys/api-key-view.js';
import { CreateApiKey } from './create-api-key.command.js';

@CommandHandler(CreateApiKey)
export class CreateApiKeyHandler implements ICommandHandler<CreateApiKey> {
  constructor(private readonly database: DataSource) {}

  /** @throws ApiKeyExpiryPast */
  async execute({
    ownerId,
    name,
    scopes,
    expiresAt,
  }: CreateApiKey): Promise<{ key: ApiKeyView; token: string }> {
    const { key, token } = ApiKey.issue({ ownerId, name, scopes, expiresAt }, new Date());
    await this.database.manager.insert(ApiKey, key);
    return { key, token: token.toString() };
  }
}
