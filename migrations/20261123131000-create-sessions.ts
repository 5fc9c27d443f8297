import type { Migration } from '#libs/platform';

/** A session was a family of refresh tokens without a row of its own; those under way go on. */
export const createSessions: Migration = {
  version: 20261123131000,
  name: 'create-sessions',
  sql: `
    CREATE TABLE sessions (
      id uuid PRIMARY KEY,
      user_id uuid NOT NULL REFERENCES users (id) ON DELETE CASCADE,
      network text NOT NULL,
      client text NOT NULL,
      created_at timestamptz NOT NULL DEFAULT now(),
      last_used_at timestamptz NOT NULL DEFAULT now(),
      expires_at timestamptz NOT NULL
    );
    CREATE INDEX sessions_user ON sessions (user_id, id);

    INSERT INTO sessions (id, user_id, network, client, expires_at)
    SELECT family_id, user_id, 'unknown', 'unknown', max(expires_at) FROM refresh_tokens
    GROUP BY family_id, user_id;
    UPDATE refresh_tokens SET used_at = now() WHERE expires_at <= now() AND used_at IS NULL;
    ALTER TABLE refresh_tokens RENAME COLUMN family_id TO session_id;
    ALTER TABLE refresh_tokens ADD FOREIGN KEY (session_id) REFERENCES sessions (id) ON DELETE CASCADE;
    ALTER TABLE refresh_tokens DROP COLUMN user_id, DROP COLUMN expires_at;
    ALTER INDEX refresh_tokens_family RENAME TO refresh_tokens_session;
  `,
};
