import { Injectable } from '@nestjs/common';
import { createHmac, hkdfSync } from 'node:crypto';
import { DataSource } from 'typeorm';
import { SignInThrottled } from '../identity.errors.js';
import type { SignInOrigin } from '../sessions/sign-in-origin.js';
import { SigningKeys } from '../tokens/signing-keys.js';
import { accountSeconds, addressSeconds, secondsToWait } from './waits.js';

interface CountedFailures {
  key: Buffer;
  failures: number;
  sinceLast: number;
  untilForgotten: number;
}

/**
 * Counts sign-ins that failed, by account and by the address they came from, for all processes together. An account is
 * counted whether there is one or not, so that the wait tells nothing; its e-mail address is stored as a keyed hash.
 */
@Injectable()
export class SignInThrottle {
  private readonly secret: Buffer;

  constructor(
    private readonly database: DataSource,
    { privateKey }: SigningKeys,
  ) {
    const key = privateKey.export({ type: 'pkcs8', format: 'der' });
    this.secret = Buffer.from(hkdfSync('sha256', key, '', 'sign-in throttle', 32));
  }

  /** @returns how many sign-ins to the account have failed since the last right one; @throws SignInThrottled */
  async admit(email: string, origin: SignInOrigin): Promise<number> {
    const account = this.accountKey(email);
    const counted = await this.database.query<CountedFailures[]>(
      `SELECT key, failures, extract(epoch FROM now() - last_failed_at)::float8 AS "sinceLast",
              extract(epoch FROM forgotten_at - now())::float8 AS "untilForgotten"
       FROM sign_in_failures WHERE key IN ($1, $2) AND forgotten_at > now()`,
      [account, this.addressKey(origin)],
    );
    const ofAccount = counted.find(({ key }) => key.equals(account));
    const ofAddress = counted.find(({ key }) => !key.equals(account));
    const wait = secondsToWait(ofAccount ?? null, ofAddress ?? null);
    if (wait > 0) throw new SignInThrottled(wait);
    return ofAccount?.failures ?? 0;
  }

  /** Counts a failure, and forgets some that are over. */
  async fail(email: string, origin: SignInOrigin): Promise<void> {
    await this.database.query(
      `INSERT INTO sign_in_failures AS f (key, failures, last_failed_at, forgotten_at)
       VALUES ($1, 1, now(), now() + make_interval(secs => $3)), ($2, 1, now(), now() + make_interval(secs => $4))
       ON CONFLICT (key) DO UPDATE SET
         failures = CASE WHEN f.forgotten_at <= now() THEN 1 ELSE f.failures + 1 END,
         forgotten_at = CASE WHEN f.forgotten_at <= now() THEN excluded.forgotten_at ELSE f.forgotten_at END,
         last_failed_at = now()`,
      [this.accountKey(email), this.addressKey(origin), accountSeconds, addressSeconds],
    );
    await this.database.query(
      `DELETE FROM sign_in_failures WHERE key IN (
         SELECT key FROM sign_in_failures WHERE forgotten_at <= now() LIMIT 100 FOR UPDATE SKIP LOCKED)`,
    );
  }

  /** Lets an account start anew. */
  async forgive(email: string): Promise<void> {
    await this.database.query('DELETE FROM sign_in_failures WHERE key = $1', [this.accountKey(email)]);
  }

  private accountKey(email: string): Buffer {
    return this.keyed(`account ${email.toLowerCase()}`);
  }

  private addressKey(origin: SignInOrigin): Buffer {
    return this.keyed(`address ${origin.subscriber}`);
  }

  private keyed(text: string): Buffer {
    return createHmac('sha256', this.secret).update(text).digest();
  }
}
