import type { Migration } from '#libs/platform';

/**
 * A page of a ranking shows a tenth of each explanation. Kept beside the whole by the database itself, that part is small enough
 * to lie in the row; unpacking the whole costs a page ten times as much.
 */
export const keepWhatRankingsShow: Migration = {
  version: 20261123151000,
  name: 'keep-what-rankings-show',
  sql: `
    ALTER TABLE scores ADD COLUMN shown jsonb
      GENERATED ALWAYS AS (explanation - '{sections,requirements,summary}'::text[]) STORED;
  `,
};
