import type { Migration } from '#libs/platform';

export const createScores: Migration = {
  version: 20261122180500,
  name: 'create-scores',
  sql: `
    CREATE TABLE resume_vectors (
      resume_id uuid NOT NULL REFERENCES resumes (id) ON DELETE CASCADE,
      model_sha256 text NOT NULL,
      content_sha256 text NOT NULL,
      vectors bytea NOT NULL,
      PRIMARY KEY (resume_id, model_sha256)
    );

    CREATE TABLE job_vectors (
      job_id uuid NOT NULL REFERENCES jobs (id) ON DELETE CASCADE,
      model_sha256 text NOT NULL,
      content_sha256 text NOT NULL,
      vectors bytea NOT NULL,
      PRIMARY KEY (job_id, model_sha256)
    );

    CREATE TABLE scores (
      id uuid PRIMARY KEY,
      job_id uuid NOT NULL REFERENCES jobs (id),
      job_version int NOT NULL,
      candidate_id uuid NOT NULL REFERENCES candidates (id),
      resume_id uuid NOT NULL REFERENCES resumes (id),
      resume_version int NOT NULL,
      model_version_id uuid NOT NULL REFERENCES model_versions (id),
      parser_version text NOT NULL,
      input_sha256 text NOT NULL,
      score double precision NOT NULL CHECK (score BETWEEN 0 AND 1),
      explanation jsonb NOT NULL,
      computed_at timestamptz NOT NULL,
      UNIQUE (job_id, candidate_id, model_version_id)
    );
    CREATE INDEX scores_ranking ON scores (job_id, model_version_id, score DESC, candidate_id);
    CREATE INDEX scores_resume ON scores (resume_id);
  `,
};
