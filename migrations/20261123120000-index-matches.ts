import type { Migration } from '#libs/platform';

export const indexMatches: Migration = {
  version: 20261123120000,
  name: 'index-matches',
  sql: `
    CREATE INDEX scores_matches ON scores (resume_id, model_version_id, behind, score DESC, job_id);
    DROP INDEX scores_resume;
  `,
};
