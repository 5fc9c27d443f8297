import { Config } from '#libs/platform';
import { Injectable } from '@nestjs/common';
import { createHash, randomBytes } from 'node:crypto';
import { DataSource, type EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { RefreshTokenInvalid } from '../identity.errors.js';
import type { SignInOrigin } from './sign-in-origin.js';

/** A session and the refresh token that carries it on. */
export interface CarriedSession {
  id: string;
  userId: string;
  refreshToken: string;
}

interface TokenRow {
  sessionId: string;
  userId: string;
  used: boolean;
}

/**
 * A session is carried on by a chain of refresh tokens: 256 random bits each, kept only as a hash, good for one use. A
 * token that comes a second time was copied: its session is ended, and with the row the whole chain. However often it is
 * carried on, a session ends `SESSION_DAYS` after it began (OWASP ASVS 5.0, 7.3.2). Whoever begins,
 * carries on or ends a session locks its user's row first and reads the tokens after: else an end would miss the token
 * that a rotation under way is about to add.
 */
@Injectable()
export class Sessions {
  constructor(
    private readonly config: Config,
    private readonly database: DataSource,
  ) {}

  /** @returns null when the user is disabled or has another password by now */
  begin(userId: string, passwordHash: string, origin: SignInOrigin): Promise<CarriedSession | null> {
    return this.database.transaction(async (tx) => {
      const users = await tx.query<unknown[]>(
        `SELECT FROM users WHERE id = $1 AND password_hash = $2 AND disabled_at IS NULL FOR NO KEY UPDATE`,
        [userId, passwordHash],
      );
      if (users.length === 0) return null;
      await tx.query('DELETE FROM sessions WHERE user_id = $1 AND expires_at <= now()', [userId]);
      const id = uuidv7();
      await tx.query(
        `INSERT INTO sessions (id, user_id, network, client, expires_at)
         VALUES ($1, $2, $3, $4, now() + make_interval(days => least($5::int, $6)))`,
        [id, userId, origin.network, origin.client, this.config.refreshTokenDays, this.config.sessionDays],
      );
      return { id, userId, refreshToken: await issue(tx, id) };
    });
  }

  /** @throws RefreshTokenInvalid; when it was used before, after its session has been ended */
  async carryOn(token: string): Promise<CarriedSession> {
    const carried = await this.database.transaction(async (tx) => {
      const active = await lockUserOf(tx, token);
      const row = active ? await find(tx, token) : null;
      if (!row) return null;
      const { sessionId: id, userId, used } = row;
      if (used) {
        await drop(tx, id);
        return null;
      }
      await tx.query('UPDATE refresh_tokens SET used_at = now() WHERE token_hash = $1', [hashOf(token)]);
      await this.prolong(tx, id);
      return { id, userId, refreshToken: await issue(tx, id) };
    });
    if (!carried) throw new RefreshTokenInvalid();
    return carried;
  }

  /** Ends the session a refresh token belongs to; an unknown token is no error. */
  async endByToken(token: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      await lockUserOf(tx, token);
      const row = await find(tx, token);
      if (row) await drop(tx, row.sessionId);
    });
  }

  /** Ends sessions of a user: all, or the one with this id. @returns how many there were */
  end(userId: string, which: { only?: string; except?: string } = {}): Promise<number> {
    return this.database.transaction(async (tx) => {
      await tx.query('SELECT FROM users WHERE id = $1 FOR NO KEY UPDATE', [userId]);
      return this.endAllOf(tx, userId, which);
    });
  }

  /** Ends sessions of a user whose row this transaction has locked. @returns how many there were */
  async endAllOf(
    tx: EntityManager,
    userId: string,
    { only, except }: { only?: string; except?: string } = {},
  ): Promise<number> {
    const [, ended] = await tx.query<[unknown, number]>(
      `DELETE FROM sessions WHERE user_id = $1 AND ($2::uuid IS NULL OR id = $2)
         AND ($3::uuid IS NULL OR id <> $3) AND expires_at > now()`,
      [userId, only ?? null, except ?? null],
    );
    return ended;
  }

  /** Used tokens are kept, to know them when they come again, for as long as an unused one would have lived. */
  private async prolong(tx: EntityManager, id: string): Promise<void> {
    const days = this.config.refreshTokenDays;
    await tx.query(
      `UPDATE sessions SET last_used_at = now(), expires_at =
         least(now() + make_interval(days => $2), created_at + make_interval(days => $3)) WHERE id = $1`,
      [id, days, this.config.sessionDays],
    );
    await tx.query(
      'DELETE FROM refresh_tokens WHERE session_id = $1 AND used_at < now() - make_interval(days => $2)',
      [id, days],
    );
  }
}

async function issue(tx: EntityManager, sessionId: string): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await tx.query('INSERT INTO refresh_tokens (token_hash, session_id) VALUES ($1, $2)', [
    hashOf(token),
    sessionId,
  ]);
  return token;
}

/** @returns whether the token has a user who may sign in */
async function lockUserOf(tx: EntityManager, token: string): Promise<boolean> {
  const users = await tx.query<{ active: boolean }[]>(
    `SELECT disabled_at IS NULL AS active FROM users
     WHERE id = (SELECT s.user_id FROM refresh_tokens t JOIN sessions s ON s.id = t.session_id
                 WHERE t.token_hash = $1) FOR NO KEY UPDATE`,
    [hashOf(token)],
  );
  return users[0]?.active ?? false;
}

/** A token of a live session; the statement is one of its own so that it sees what was committed before the lock. */
async function find(tx: EntityManager, token: string): Promise<TokenRow | null> {
  const rows = await tx.query<TokenRow[]>(
    `SELECT s.id AS "sessionId", s.user_id AS "userId", t.used_at IS NOT NULL AS used
     FROM refresh_tokens t JOIN sessions s ON s.id = t.session_id
     WHERE t.token_hash = $1 AND s.expires_at > now()`,
    [hashOf(token)],
  );
  return rows[0] ?? null;
}

async function drop(tx: EntityManager, sessionId: string): Promise<void> {
  await tx.query('DELETE FROM sessions WHERE id = $1', [sessionId]);
}

const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();
