import type { Migration } from '#libs/platform';

/**
 * Two candidates who are one person become one. The other one's id stays, to lead to the one they are now; so does the
 * address, by which later resumes still find them. What duplicates are found by stands beside each resume.
 */
export const mergeCandidates: Migration = {
  version: 20261123142000,
  name: 'merge-candidates',
  sql: `
    ALTER TABLE candidates
      ADD COLUMN merged_into uuid REFERENCES candidates (id),
      ADD COLUMN merged_by uuid REFERENCES users (id),
      ADD CHECK (merged_into <> id);
    CREATE INDEX candidates_merged ON candidates (merged_into) WHERE merged_into IS NOT NULL;
    CREATE INDEX candidates_merged_email ON candidates (email) WHERE merged_into IS NOT NULL;
    CREATE INDEX candidates_sort_name ON candidates (sort_name) WHERE deleted_at IS NULL;

    ALTER TABLE resumes
      ADD COLUMN emails text[] GENERATED ALWAYS AS (folded_all(texts_at(parsed, '$.contact.emails[*].normalized'))) STORED,
      ADD COLUMN phones text[] GENERATED ALWAYS AS (texts_at(parsed, '$.contact.phones[*].normalized')) STORED,
      ADD COLUMN organisations text[] GENERATED ALWAYS AS (folded_all(
        texts_at(parsed, '$.experience[*].company.value') || texts_at(parsed, '$.education[*].institution.value'))) STORED;
    CREATE INDEX resumes_emails ON resumes USING gin (emails);
    CREATE INDEX resumes_phones ON resumes USING gin (phones);
    CREATE INDEX resumes_organisations ON resumes USING gin (organisations);
  `,
};
