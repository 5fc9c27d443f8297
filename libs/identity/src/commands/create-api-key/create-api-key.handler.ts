import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DataSource } from 'typeorm';
import { ApiKey, apiKeysPerUser } from '../../api-keys/api-key.entity.js';
import type { ApiKeyView } from '../../api-keys/api-key-view.js';
import { TooManyApiKeys } from '../../identity.errors.js';
import { CreateApiKey } from './create-api-key.command.js';

const countUsable = `SELECT count(*)::int AS usable FROM api_keys
  WHERE user_id = $1 AND revoked_at IS NULL AND (expires_at IS NULL OR expires_at > now())`;

@CommandHandler(CreateApiKey)
export class CreateApiKeyHandler implements ICommandHandler<CreateApiKey> {
  constructor(private readonly database: DataSource) {}

  /** @throws ApiKeyExpiryPast, TooManyApiKeys */
  async execute({
    ownerId,
    name,
    scopes,
    expiresAt,
  }: CreateApiKey): Promise<{ key: ApiKeyView; token: string }> {
    const { key, token } = ApiKey.issue({ ownerId, name, scopes, expiresAt }, new Date());
    await this.database.transaction(async (tx) => {
      await tx.query('SELECT FROM users WHERE id = $1 FOR NO KEY UPDATE', [ownerId]); // keys are made one after the other
      const [{ usable }] = await tx.query<[{ usable: number }]>(countUsable, [ownerId]);
      if (usable >= apiKeysPerUser) throw new TooManyApiKeys(apiKeysPerUser);
      await tx.insert(ApiKey, key);
    });
    return { key, token: token.toString() };
  }
}
