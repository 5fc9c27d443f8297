import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DataSource, IsNull } from 'typeorm';
import { visibleTo } from '../../api-keys/api-key-view.js';
import { ApiKey } from '../../api-keys/api-key.entity.js';
import { ApiKeyNotFound } from '../../identity.errors.js';
import { RevokeApiKey } from './revoke-api-key.command.js';

@CommandHandler(RevokeApiKey)
export class RevokeApiKeyHandler implements ICommandHandler<RevokeApiKey> {
  constructor(private readonly database: DataSource) {}

  /** @throws ApiKeyNotFound */
  async execute({ keyId, by }: RevokeApiKey): Promise<void> {
    const owner = visibleTo(by);
    await this.database.transaction(async (tx) => {
      const key = await tx.findOne(ApiKey, {
        where: { id: keyId, revokedAt: IsNull(), ...(owner ? { ownerId: owner } : {}) },
        lock: { mode: 'for_no_key_update' },
      });
      if (!key) throw new ApiKeyNotFound(keyId);
      key.revoke(new Date());
      await tx.save(key);
    });
  }
}
