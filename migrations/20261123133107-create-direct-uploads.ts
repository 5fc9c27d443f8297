import type { Migration } from '#libs/platform';

export const createDirectUploads: Migration = {
  version: 20261123133107,
  name: 'create-direct-uploads',
  sql: `
    CREATE TABLE direct_uploads (
      id uuid PRIMARY KEY,
      file_name text NOT NULL,
      media_type text NOT NULL,
      size_bytes bigint NOT NULL CHECK (size_bytes > 0),
      content_sha256 bytea CHECK (octet_length(content_sha256) = 32),
      storage_key text NOT NULL UNIQUE,
      started_by uuid NOT NULL REFERENCES users (id),
      started_at timestamptz NOT NULL,
      resume_id uuid REFERENCES resumes (id) ON DELETE CASCADE,
      background_job_id uuid REFERENCES background_jobs (id) ON DELETE CASCADE,
      CHECK ((resume_id IS NULL) = (background_job_id IS NULL))
    );
    CREATE INDEX direct_uploads_oldest ON direct_uploads (started_at);
    CREATE INDEX direct_uploads_resume ON direct_uploads (resume_id);
  `,
};
