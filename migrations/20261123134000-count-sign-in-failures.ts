import type { Migration } from '#libs/platform';

/** Keys are keyed hashes of an account's address or of a network address: nothing of a person can be read off them. */
export const countSignInFailures: Migration = {
  version: 20261123134000,
  name: 'count-sign-in-failures',
  sql: `
    CREATE TABLE sign_in_failures (
      key bytea PRIMARY KEY,
      failures integer NOT NULL,
      last_failed_at timestamptz NOT NULL,
      forgotten_at timestamptz NOT NULL
    );
    CREATE INDEX sign_in_failures_forgotten ON sign_in_failures (forgotten_at);
  `,
};
