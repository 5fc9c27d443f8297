import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { v4 as uuidv4 } from 'uuid';
import { SecretBox } from '../crypto/secret-box.js';
import { IdempotencyKeyInUse } from './idempotency.errors.js';

/** How long the answer to a key is kept, in hours. */
export const keepAnswersHours = 24;

/** A key whose process died is free again after this time; one at work renews its lease. In seconds. */
const leaseSeconds = 30;

/** What a client was told, to be told again. */
export interface KeptAnswer {
  status: number;
  location: string | null;
  /** JSON, or null where there is no body. */
  body: string | null;
}

/** A key that is this call's alone until it is answered, released, or its lease ends. */
export interface KeyClaim {
  id: Buffer;
  lease: string;
}

/** The answer as it lies in the database, and the fingerprint of the call it was given to. */
export interface SealedAnswer extends Pick<KeptAnswer, 'status' | 'location'> {
  id: Buffer;
  fingerprint: Buffer;
  sealed: Buffer | null;
}

/**
 * The keys of unsafe calls and what they were answered: one row a caller and key, for a day. Bodies of answers hold
 * personal data, and are sealed.
 */
@Injectable()
export class IdempotencyKeys {
  /** For the fingerprints of calls: the first for new ones, the others to know those again that are kept. */
  readonly fingerprintKeys: readonly [Buffer, ...Buffer[]];

  constructor(
    private readonly database: DataSource,
    private readonly box: SecretBox,
  ) {
    this.fingerprintKeys = box.keysFor('fingerprints of calls');
  }

  /**
   * Takes a key for a call, unless it has its answer.
   * @param id hash of caller and key
   * @throws IdempotencyKeyInUse
   */
  async claim(id: Buffer): Promise<KeyClaim | SealedAnswer> {
    const lease = uuidv4();
    const claimed = await this.database.query<unknown[]>(
      `INSERT INTO idempotency_keys AS known (id, lease, leased_until, expires_at)
       VALUES ($1, $2, now() + make_interval(secs => $3), now() + make_interval(hours => $4))
       ON CONFLICT (id) DO UPDATE SET lease = excluded.lease, leased_until = excluded.leased_until,
         expires_at = excluded.expires_at, fingerprint = NULL, status = NULL, location = NULL, body = NULL
       WHERE known.expires_at < now() OR (known.status IS NULL AND known.leased_until < now())
       RETURNING lease`,
      [id, lease, leaseSeconds, keepAnswersHours],
    );
    if (claimed.length > 0) return { id, lease };
    const answers = await this.database.query<SealedAnswer[]>(
      `SELECT id, fingerprint, status, location, body AS sealed FROM idempotency_keys
       WHERE id = $1 AND status IS NOT NULL`,
      [id],
    );
    if (!answers[0]) throw new IdempotencyKeyInUse();
    return answers[0];
  }

  /** What the client was told; open it for the same call alone. */
  open({ id, status, location, sealed }: SealedAnswer): KeptAnswer {
    return { status, location, body: sealed && this.box.open(sealed, placeOf(id)) };
  }

  /** Keeps the claim of a call that takes longer. */
  async renew({ id, lease }: KeyClaim): Promise<void> {
    await this.database.query(
      `UPDATE idempotency_keys SET leased_until = now() + make_interval(secs => $3)
       WHERE id = $1 AND lease = $2 AND status IS NULL`,
      [id, lease, leaseSeconds],
    );
  }

  /**
   * Keeps the answer, in the transaction of what the call did.
   * @throws IdempotencyKeyInUse when the lease ended and another call has taken the key
   */
  async keep(
    { id, lease }: KeyClaim,
    { status, location, body }: KeptAnswer,
    fingerprint: Buffer,
    db: EntityManager,
  ): Promise<void> {
    const [, kept] = await db.query<[unknown[], number]>(
      `UPDATE idempotency_keys SET fingerprint = $3, status = $4, location = $5, body = $6
       WHERE id = $1 AND lease = $2 AND status IS NULL`,
      [id, lease, fingerprint, status, location, body && this.box.seal(body, placeOf(id))],
    );
    if (kept === 0) throw new IdempotencyKeyInUse();
  }

  /** Frees the key of a call that was refused or failed: it has changed nothing. */
  async release({ id, lease }: KeyClaim): Promise<void> {
    await this.database.query(
      'DELETE FROM idempotency_keys WHERE id = $1 AND lease = $2 AND status IS NULL',
      [id, lease],
    );
  }

  /** Deletes what was kept long enough. */
  async forget(): Promise<void> {
    await this.database.query('DELETE FROM idempotency_keys WHERE expires_at < now()');
  }
}

const placeOf = (id: Buffer): string => `idempotency_keys.body:${id.toString('hex')}`;
