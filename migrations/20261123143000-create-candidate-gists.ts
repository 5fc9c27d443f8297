import type { Migration } from '#libs/platform';

/** What is searched when a job is matched with everybody; the worker fills it as it scores resumes. */
export const createCandidateGists: Migration = {
  version: 20261123143000,
  name: 'create-candidate-gists',
  sql: `
    CREATE SEQUENCE candidate_gist_changes;
    CREATE TABLE candidate_gists (
      candidate_id uuid PRIMARY KEY REFERENCES candidates (id) ON DELETE CASCADE,
      resume_id uuid NOT NULL REFERENCES resumes (id) ON DELETE CASCADE,
      resume_version int NOT NULL,
      made_by text NOT NULL,
      vectors bytea NOT NULL,
      terms text[] NOT NULL,
      change bigint NOT NULL
    );
    CREATE UNIQUE INDEX candidate_gists_change ON candidate_gists (change);
    CREATE INDEX candidate_gists_resume ON candidate_gists (resume_id);
  `,
};
