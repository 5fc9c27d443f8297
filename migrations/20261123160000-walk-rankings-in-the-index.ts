import type { Migration } from '#libs/platform';

/**
 * Whom a ranking passes over is told by its index and the resume alone: the row of a score is some 2 kB, and a filter that one in
 * a hundred passes read two thousand of them for a page of twenty. Least experience has an index for when nobody has so much.
 * What lists show of a resume lies in its row: to look it up in the parsed document, the whole of that is unpacked.
 */
export const walkRankingsInTheIndex: Migration = {
  version: 20261123160000,
  name: 'walk-rankings-in-the-index',
  sql: `
    DROP INDEX scores_ranking;
    CREATE INDEX scores_ranking ON scores (job_id, model_version_id, behind, score DESC, candidate_id) INCLUDE (resume_id);
    ALTER TABLE resumes
      ADD COLUMN title text GENERATED ALWAYS AS (parsed #>> '{experience,0,title,value}') STORED,
      ADD COLUMN location text GENERATED ALWAYS AS (parsed #>> '{contact,location,value}') STORED;
    CREATE INDEX resumes_experience ON resumes (experience_months) WHERE deleted_at IS NULL;
  `,
};
