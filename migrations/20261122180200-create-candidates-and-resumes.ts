import type { Migration } from '#libs/platform';

export const createCandidatesAndResumes: Migration = {
  version: 20261122180200,
  name: 'create-candidates-and-resumes',
  sql: `
    CREATE TABLE candidates (
      id uuid PRIMARY KEY,
      name text,
      email text CHECK (email = lower(email)),
      current_resume_id uuid,
      created_at timestamptz NOT NULL DEFAULT now()
    );
    CREATE UNIQUE INDEX candidates_email ON candidates (email);

    CREATE TABLE resumes (
      id uuid PRIMARY KEY,
      candidate_id uuid REFERENCES candidates (id),
      background_job_id uuid NOT NULL REFERENCES background_jobs (id),
      state text NOT NULL CHECK (state IN ('uploaded', 'parsed', 'failed')),
      version int NOT NULL DEFAULT 0,
      file_name text NOT NULL,
      media_type text NOT NULL,
      size_bytes bigint NOT NULL CHECK (size_bytes > 0),
      content_sha256 bytea NOT NULL CHECK (octet_length(content_sha256) = 32),
      storage_key text NOT NULL UNIQUE,
      parsed jsonb,
      failure jsonb,
      uploaded_by uuid NOT NULL REFERENCES users (id),
      uploaded_at timestamptz NOT NULL,
      parsed_at timestamptz,
      deleted_at timestamptz,
      CHECK ((state = 'parsed') = (parsed IS NOT NULL)),
      CHECK (state <> 'parsed' OR candidate_id IS NOT NULL)
    );
    CREATE UNIQUE INDEX resumes_content ON resumes (content_sha256) WHERE deleted_at IS NULL AND state <> 'failed';
    CREATE INDEX resumes_candidate ON resumes (candidate_id);
    CREATE INDEX resumes_newest ON resumes (id DESC) WHERE deleted_at IS NULL;
    ALTER TABLE candidates ADD FOREIGN KEY (current_resume_id) REFERENCES resumes (id);
    CREATE INDEX candidates_current_resume ON candidates (current_resume_id);
  `,
};
