import type { Migration } from '#libs/platform';

/** A crash of the database forgets a minute's counts; in exchange they cost no write to its log. */
export const createRateCounts: Migration = {
  version: 20261123131500,
  name: 'create-rate-counts',
  sql: `
    CREATE UNLOGGED TABLE rate_counts (
      key text NOT NULL,
      slot bigint NOT NULL,
      taken int NOT NULL,
      expires_at timestamptz NOT NULL,
      PRIMARY KEY (key, slot)
    );
    CREATE INDEX rate_counts_expiry ON rate_counts (expires_at);
  `,
};
