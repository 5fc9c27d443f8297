import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DataSource } from 'typeorm';
import { ApiKeyToken } from '../../api-keys/api-key-token.js';
import type { CurrentUser } from '../../current-user.js';
import { ApiKeyInvalid } from '../../identity.errors.js';
import { UseApiKey } from './use-api-key.command.js';

type Row = CurrentUser & { secretHash: Buffer; usedLately: boolean };

@CommandHandler(UseApiKey)
export class UseApiKeyHandler implements ICommandHandler<UseApiKey> {
  constructor(private readonly database: DataSource) {}

  /** @throws ApiKeyInvalid when it is unknown, revoked or expired, or its owner disabled */
  async execute({ token: text }: UseApiKey): Promise<CurrentUser> {
    const token = ApiKeyToken.read(text);
    const row = token && (await this.find(token.keyId));
    if (!row || !token.proves(row.secretHash)) throw new ApiKeyInvalid();
    if (!row.usedLately) await this.noteUse(token.keyId);
    const { id, email, role, scopes } = row;
    return { id, email, role, scopes, sessionId: null };
  }

  private async find(keyId: string): Promise<Row | null> {
    const rows = await this.database.query<Row[]>(
      `SELECT u.id, u.email, u.role, k.scopes, k.secret_hash AS "secretHash",
              coalesce(k.last_used_at > now() - interval '1 minute', false) AS "usedLately"
       FROM api_keys k JOIN users u ON u.id = k.user_id AND u.disabled_at IS NULL
       WHERE k.id = $1 AND k.revoked_at IS NULL AND (k.expires_at IS NULL OR k.expires_at > now())`,
      [keyId],
    );
    return rows[0] ?? null;
  }

  /** Once a minute at most: else every call would write. */
  private async noteUse(keyId: string): Promise<void> {
    await this.database.query('UPDATE api_keys SET last_used_at = now() WHERE id = $1', [keyId]);
  }
}
