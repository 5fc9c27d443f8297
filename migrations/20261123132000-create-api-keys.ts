import type { Migration } from '#libs/platform';

export const createApiKeys: Migration = {
  version: 20261123132000,
  name: 'create-api-keys',
  sql: `
    CREATE TABLE api_keys (
      id uuid PRIMARY KEY,
      user_id uuid NOT NULL REFERENCES users (id) ON DELETE CASCADE,
      name text NOT NULL,
      scopes text[] NOT NULL CHECK (cardinality(scopes) > 0),
      secret_hash bytea NOT NULL CHECK (octet_length(secret_hash) = 32),
      created_at timestamptz NOT NULL,
      expires_at timestamptz CHECK (expires_at > created_at),
      last_used_at timestamptz,
      revoked_at timestamptz
    );
    CREATE INDEX api_keys_user ON api_keys (user_id, id DESC) WHERE revoked_at IS NULL;
  `,
};
