import type { Migration } from '#libs/platform';

export const describeUsers: Migration = {
  version: 20261123133000,
  name: 'describe-users',
  sql: `
    ALTER TABLE users
      ADD COLUMN name text,
      ADD COLUMN version integer NOT NULL DEFAULT 1,
      ADD COLUMN updated_at timestamptz NOT NULL DEFAULT now();
    UPDATE users SET updated_at = created_at;
  `,
};
