import type { Migration } from '#libs/platform';

export const createWebhooks: Migration = {
  version: 20261123133742,
  name: 'create-webhooks',
  sql: `
    CREATE TABLE webhooks (
      id uuid PRIMARY KEY,
      version int NOT NULL,
      url text NOT NULL,
      events text[] NOT NULL CHECK (cardinality(events) > 0),
      description text,
      secret bytea NOT NULL,
      previous_secret bytea,
      previous_secret_until timestamptz,
      disabled_at timestamptz,
      disabled_reason text CHECK (disabled_reason IN ('asked', 'gone', 'failing')),
      created_by uuid NOT NULL REFERENCES users (id),
      created_at timestamptz NOT NULL,
      updated_at timestamptz NOT NULL,
      CHECK ((disabled_at IS NULL) = (disabled_reason IS NULL))
    );

    CREATE TABLE webhook_deliveries (
      id uuid PRIMARY KEY,
      webhook_id uuid NOT NULL REFERENCES webhooks (id) ON DELETE CASCADE,
      event_id uuid NOT NULL,
      payload json NOT NULL,
      state text NOT NULL CHECK (state IN ('pending', 'delivered', 'dead')),
      attempts int NOT NULL DEFAULT 0,
      round_attempts int NOT NULL DEFAULT 0,
      round_started_at timestamptz NOT NULL,
      next_attempt_at timestamptz,
      created_at timestamptz NOT NULL,
      ended_at timestamptz,
      UNIQUE (webhook_id, event_id),
      CHECK ((state = 'pending') = (next_attempt_at IS NOT NULL)),
      CHECK ((state = 'pending') = (ended_at IS NULL))
    );
    CREATE INDEX webhook_deliveries_due ON webhook_deliveries (webhook_id, next_attempt_at) WHERE state = 'pending';
    CREATE INDEX webhook_deliveries_log ON webhook_deliveries (webhook_id, id DESC);
    CREATE INDEX webhook_deliveries_age ON webhook_deliveries (created_at);

    CREATE TABLE webhook_attempts (
      delivery_id uuid NOT NULL REFERENCES webhook_deliveries (id) ON DELETE CASCADE,
      number int NOT NULL,
      started_at timestamptz NOT NULL,
      ms int NOT NULL,
      status int,
      error text,
      answer text,
      PRIMARY KEY (delivery_id, number)
    );
  `,
};
