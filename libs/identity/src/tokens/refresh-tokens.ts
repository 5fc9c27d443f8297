import { Config } from '#libs/platform';
import { Injectable } from '@nestjs/common';
import { createHash, randomBytes } from 'node:crypto';
import { DataSource, type EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { RefreshTokenInvalid } from '../identity.errors.js';

interface TokenRow {
  family_id: string;
  user_id: string;
  expires_at: Date;
  used_at: Date | null;
}

/**
 * 256 random bits, kept only as a hash, good for one use. A token that comes a second time was copied: its whole
 * family (all that descend from one sign-in) is ended.
 */
@Injectable()
export class RefreshTokens {
  constructor(
    private readonly config: Config,
    private readonly database: DataSource,
  ) {}

  /** The first token of a new family. */
  begin(userId: string): Promise<string> {
    return this.issue(this.database.manager, userId, uuidv7());
  }

  /** @throws RefreshTokenInvalid; when it was used before, after its family has been ended */
  async rotate(token: string): Promise<{ userId: string; refreshToken: string }> {
    const rotated = await this.database.transaction(async (tx) => {
      const row = await this.lock(tx, token);
      if (!row || row.expires_at < new Date()) return null;
      if (row.used_at) {
        await tx.query('DELETE FROM refresh_tokens WHERE family_id = $1', [row.family_id]);
        return null;
      }
      await tx.query('UPDATE refresh_tokens SET used_at = now() WHERE token_hash = $1', [hashOf(token)]);
      return { userId: row.user_id, refreshToken: await this.issue(tx, row.user_id, row.family_id) };
    });
    if (!rotated) throw new RefreshTokenInvalid();
    return rotated;
  }

  /** Ends the session a token belongs to; an unknown token is no error. */
  async end(token: string): Promise<void> {
    await this.database.query(
      'DELETE FROM refresh_tokens WHERE family_id = (SELECT family_id FROM refresh_tokens WHERE token_hash = $1)',
      [hashOf(token)],
    );
  }

  private async lock(tx: EntityManager, token: string): Promise<TokenRow | undefined> {
    const rows = await tx.query<TokenRow[]>(
      'SELECT family_id, user_id, expires_at, used_at FROM refresh_tokens WHERE token_hash = $1 FOR UPDATE',
      [hashOf(token)],
    );
    return rows[0];
  }

  private async issue(db: EntityManager, userId: string, familyId: string): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    await db.query(
      `INSERT INTO refresh_tokens (token_hash, family_id, user_id, expires_at)
       VALUES ($1, $2, $3, now() + make_interval(days => $4))`,
      [hashOf(token), familyId, userId, this.config.refreshTokenDays],
    );
    return token;
  }
}

const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();
