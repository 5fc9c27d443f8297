import type { Migration } from '#libs/platform';

export const createOutcomes: Migration = {
  version: 20261123100000,
  name: 'create-outcomes',
  sql: `
    CREATE TABLE outcomes (
      id uuid PRIMARY KEY,
      job_id uuid NOT NULL REFERENCES jobs (id),
      candidate_id uuid NOT NULL REFERENCES candidates (id),
      outcome text NOT NULL CHECK (outcome IN ('shortlisted', 'interviewed', 'offered', 'hired', 'rejected')),
      reason text,
      seen jsonb,
      recorded_by uuid NOT NULL REFERENCES users (id),
      recorded_at timestamptz NOT NULL
    );
    CREATE INDEX outcomes_pair ON outcomes (job_id, candidate_id, id DESC);
    CREATE INDEX outcomes_job ON outcomes (job_id, id DESC);
  `,
};
