import type { Migration } from '#libs/platform';

/** What was kept lies there in plain, under fingerprints without a key: it goes a day early. */
export const sealKeptAnswers: Migration = {
  version: 20261123153700,
  name: 'seal-kept-answers',
  sql: `
    DELETE FROM idempotency_keys;
    ALTER TABLE idempotency_keys ALTER COLUMN body TYPE bytea USING NULL;
  `,
};
