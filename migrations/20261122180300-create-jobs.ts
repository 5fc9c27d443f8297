import type { Migration } from '#libs/platform';

export const createJobs: Migration = {
  version: 20261122180300,
  name: 'create-jobs',
  sql: `
    CREATE TABLE jobs (
      id uuid PRIMARY KEY,
      version int NOT NULL CHECK (version > 0),
      posting jsonb NOT NULL,
      scoring_job_id uuid NOT NULL REFERENCES background_jobs (id),
      created_by uuid NOT NULL REFERENCES users (id),
      created_at timestamptz NOT NULL,
      updated_at timestamptz NOT NULL,
      deleted_at timestamptz
    );
    CREATE INDEX jobs_newest ON jobs (id DESC) WHERE deleted_at IS NULL;

    CREATE TABLE job_history (
      job_id uuid NOT NULL REFERENCES jobs (id),
      version int NOT NULL,
      action text NOT NULL CHECK (action IN ('created', 'updated', 'deleted')),
      posting jsonb NOT NULL,
      changed_fields text[] NOT NULL,
      changed_by uuid NOT NULL REFERENCES users (id),
      changed_at timestamptz NOT NULL,
      PRIMARY KEY (job_id, version)
    );
  `,
};
