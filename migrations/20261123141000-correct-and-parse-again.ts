import type { Migration } from '#libs/platform';

/**
 * A resume keeps what people said of it apart from what the parser read; a document without a person in it has no
 * candidate; background work may consist of several pieces.
 */
export const correctAndParseAgain: Migration = {
  version: 20261123141000,
  name: 'correct-and-parse-again',
  sql: `
    CREATE FUNCTION release_of(version text) RETURNS int[] LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
      RETURN CASE WHEN version ~ '^\\d{1,6}(\\.\\d{1,6}){0,3}$' THEN string_to_array(version, '.')::int[] END;
    ALTER TABLE resumes
      ADD COLUMN corrections jsonb NOT NULL DEFAULT '{}',
      ADD COLUMN parser_output jsonb,
      ADD COLUMN parser_release int[] GENERATED ALWAYS AS (release_of(parsed ->> 'parserVersion')) STORED,
      DROP CONSTRAINT resumes_check1;
    CREATE INDEX resumes_parser_release ON resumes (parser_release, id) WHERE deleted_at IS NULL;

    ALTER TABLE background_jobs ADD COLUMN parent_id uuid REFERENCES background_jobs (id);
    CREATE INDEX background_jobs_parent ON background_jobs (parent_id) WHERE parent_id IS NOT NULL;
  `,
};
