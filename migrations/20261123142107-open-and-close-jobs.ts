import type { Migration } from '#libs/platform';

/**
 * A job's version grows with whatever happens to it, `posting_version` is the version that said what it says now: scores
 * are of a posting, so that closing a job makes none of them stale. Searching is as for resumes.
 */
export const openAndCloseJobs: Migration = {
  version: 20261123142107,
  name: 'open-and-close-jobs',
  sql: `
    CREATE FUNCTION job_search_of(posting jsonb) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
      RETURN words_of('A', ARRAY[posting ->> 'title'])
        || words_of('B', texts_at(posting, '$.requirements[*].text'))
        || words_of('C', ARRAY[posting ->> 'department', posting ->> 'location', posting ->> 'employmentType'])
        || words_of('D', ARRAY[posting ->> 'description']);
    ALTER TABLE jobs
      ADD COLUMN state text NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'closed')),
      ADD COLUMN posting_version int NOT NULL DEFAULT 1,
      ADD COLUMN search tsvector GENERATED ALWAYS AS (job_search_of(posting)) STORED,
      ADD COLUMN sort_title text COLLATE "C" GENERATED ALWAYS AS (folded(posting ->> 'title')) STORED;
    CREATE INDEX jobs_search ON jobs USING gin (search);

    UPDATE jobs SET posting = '{"salary": null}' || posting,
      posting_version = version - CASE WHEN deleted_at IS NULL THEN 0 ELSE 1 END;
    UPDATE job_history SET posting = '{"salary": null}' || posting;
    ALTER TABLE jobs ADD CHECK (posting_version BETWEEN 1 AND version);
    ALTER TABLE job_history DROP CONSTRAINT job_history_action_check;
    ALTER TABLE job_history ADD CONSTRAINT job_history_action_check
      CHECK (action IN ('created', 'updated', 'closed', 'reopened', 'deleted', 'restored'));
  `,
};
