import type { Migration } from '#libs/platform';

/** A row without a status is a call under way, whose process holds the lease. */
export const createIdempotencyKeys: Migration = {
  version: 20261123150037,
  name: 'create-idempotency-keys',
  sql: `
    CREATE TABLE idempotency_keys (
      id bytea PRIMARY KEY,
      lease text NOT NULL,
      leased_until timestamptz NOT NULL,
      expires_at timestamptz NOT NULL,
      fingerprint bytea,
      status int,
      location text,
      body text
    );
    CREATE INDEX idempotency_keys_expiry ON idempotency_keys (expires_at);
  `,
};
