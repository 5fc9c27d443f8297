import { Config } from '#libs/platform';
import { Injectable } from '@nestjs/common';
import { createHash, randomBytes } from 'node:crypto';
import { DataSource, type EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { RefreshTokenInvalid } from '../identity.errors.js';

interface TokenRow {
  family_id: string;
  user_id: string;
  used: boolean;
}

/**
 * 256 random bits, kept only as a hash, good for one use. A token that comes a second time was copied: its whole
 * family (all that descend from one sign-in) is ended. Whoever issues or ends tokens locks their user's row first and
 * reads the tokens after: else a family's end would miss the token that a rotation under way is about to add.
 */
@Injectable()
export class RefreshTokens {
  constructor(
    private readonly config: Config,
    private readonly database: DataSource,
  ) {}

  /** @returns the first token of a new family; null when the user is disabled or has another password by now */
  begin(userId: string, passwordHash: string): Promise<string | null> {
    return this.database.transaction(async (tx) => {
      const users = await tx.query<unknown[]>(
        `SELECT FROM users WHERE id = $1 AND password_hash = $2 AND disabled_at IS NULL FOR NO KEY UPDATE`,
        [userId, passwordHash],
      );
      return users.length > 0 ? this.issue(tx, userId, uuidv7()) : null;
    });
  }

  /** @throws RefreshTokenInvalid; when it was used before, after its family has been ended */
  async rotate(token: string): Promise<{ userId: string; refreshToken: string }> {
    const rotated = await this.database.transaction(async (tx) => {
      const active = await lockUserOf(tx, token);
      const row = active ? await find(tx, token) : null;
      if (!row) return null;
      if (row.used) {
        await endFamily(tx, row.family_id);
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
    await this.database.transaction(async (tx) => {
      await lockUserOf(tx, token);
      const row = await find(tx, token);
      if (row) await endFamily(tx, row.family_id);
    });
  }

  /** Ends every session of a user whose row this transaction has locked. */
  async endAllOf(tx: EntityManager, userId: string): Promise<void> {
    await tx.query('DELETE FROM refresh_tokens WHERE user_id = $1', [userId]);
  }

  private async issue(tx: EntityManager, userId: string, familyId: string): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    await tx.query('DELETE FROM refresh_tokens WHERE user_id = $1 AND expires_at <= now()', [userId]);
    await tx.query(
      `INSERT INTO refresh_tokens (token_hash, family_id, user_id, expires_at)
       VALUES ($1, $2, $3, now() + make_interval(days => $4))`,
      [hashOf(token), familyId, userId, this.config.refreshTokenDays],
    );
    return token;
  }
}

/** @returns whether the token has a user who may sign in */
async function lockUserOf(tx: EntityManager, token: string): Promise<boolean> {
  const users = await tx.query<{ active: boolean }[]>(
    `SELECT disabled_at IS NULL AS active FROM users
     WHERE id = (SELECT user_id FROM refresh_tokens WHERE token_hash = $1) FOR NO KEY UPDATE`,
    [hashOf(token)],
  );
  return users[0]?.active ?? false;
}

/** A token that has not expired; the statement is one of its own so that it sees what was committed before the lock. */
async function find(tx: EntityManager, token: string): Promise<TokenRow | null> {
  const rows = await tx.query<TokenRow[]>(
    `SELECT family_id, user_id, used_at IS NOT NULL AS used FROM refresh_tokens
     WHERE token_hash = $1 AND expires_at > now()`,
    [hashOf(token)],
  );
  return rows[0] ?? null;
}

async function endFamily(tx: EntityManager, familyId: string): Promise<void> {
  await tx.query('DELETE FROM refresh_tokens WHERE family_id = $1', [familyId]);
}

const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();
