import type { Migration } from '#libs/platform';

export const createOutboxAndBackgroundJobs: Migration = {
  version: 20261122180000,
  name: 'create-outbox-and-background-jobs',
  sql: `
    CREATE TABLE outbox (
      id uuid PRIMARY KEY,
      topic text NOT NULL,
      payload jsonb NOT NULL,
      request_id text,
      created_at timestamptz NOT NULL DEFAULT now(),
      published_at timestamptz,
      handled_at timestamptz,
      redeliveries int NOT NULL DEFAULT 0
    );
    CREATE INDEX outbox_unpublished ON outbox (id) WHERE published_at IS NULL;
    CREATE INDEX outbox_unhandled ON outbox (published_at) WHERE handled_at IS NULL;
    CREATE INDEX outbox_handled ON outbox (handled_at) WHERE handled_at IS NOT NULL;

    CREATE TABLE background_jobs (
      id uuid PRIMARY KEY,
      kind text NOT NULL,
      state text NOT NULL CHECK (state IN ('queued', 'running', 'succeeded', 'failed', 'cancelled', 'dead')),
      percent int NOT NULL CHECK (percent BETWEEN 0 AND 100),
      stage text NOT NULL,
      attempts int NOT NULL DEFAULT 0,
      result jsonb,
      error jsonb,
      created_by uuid,
      created_at timestamptz NOT NULL,
      updated_at timestamptz NOT NULL
    );
  `,
};
