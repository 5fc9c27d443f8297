import type { Migration } from '#libs/platform';

/** A resume that a newer parser failed at keeps what was read of it before, and is not asked for again by each bulk run. */
export const rememberWhatAParserCannotRead: Migration = {
  version: 20261123170000,
  name: 'remember-what-a-parser-cannot-read',
  sql: `ALTER TABLE resumes ADD COLUMN unreadable_for int[];`,
};
