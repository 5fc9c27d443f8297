import type { Migration } from '#libs/platform';

/**
 * A candidate becomes a thing of its own: corrected, deleted, restored, tagged, written about. A deleted candidate's
 * address is free for a new one.
 */
export const careForCandidates: Migration = {
  version: 20261123122000,
  name: 'care-for-candidates',
  sql: `
    ALTER TABLE candidates
      ADD COLUMN phone text,
      ADD COLUMN version int NOT NULL DEFAULT 1,
      ADD COLUMN corrected_fields text[] NOT NULL DEFAULT '{}',
      ADD COLUMN updated_at timestamptz NOT NULL DEFAULT now(),
      ADD COLUMN deleted_at timestamptz;
    UPDATE candidates c SET phone = r.parsed #>> '{contact,phones,0,normalized}'
      FROM resumes r WHERE r.id = c.current_resume_id;
    ALTER TABLE candidates ADD COLUMN search tsvector
      GENERATED ALWAYS AS (words_of('A', ARRAY[name, email, phone])) STORED;
    DROP INDEX candidates_email;
    CREATE UNIQUE INDEX candidates_email ON candidates (email) WHERE deleted_at IS NULL;
    CREATE INDEX candidates_phone ON candidates (phone) WHERE deleted_at IS NULL;
    CREATE INDEX candidates_newest ON candidates (id DESC) WHERE deleted_at IS NULL;
    CREATE INDEX candidates_search ON candidates USING gin (search);

    CREATE TABLE candidate_notes (
      id uuid PRIMARY KEY,
      candidate_id uuid NOT NULL REFERENCES candidates (id),
      text text NOT NULL,
      author_id uuid NOT NULL REFERENCES users (id),
      written_at timestamptz NOT NULL,
      edited_at timestamptz
    );
    CREATE INDEX candidate_notes_newest ON candidate_notes (candidate_id, id DESC);

    CREATE TABLE candidate_tags (
      candidate_id uuid NOT NULL REFERENCES candidates (id),
      tag text NOT NULL,
      added_by uuid NOT NULL REFERENCES users (id),
      added_at timestamptz NOT NULL DEFAULT now(),
      PRIMARY KEY (candidate_id, tag)
    );
    CREATE INDEX candidate_tags_tag ON candidate_tags (tag, candidate_id);
  `,
};
