import type { Migration } from '#libs/platform';

/**
 * Scores of before name no verdicts and no band; they are computed anew when the worker registers the engine that does.
 * What rankings filter by is kept beside each resume by the database itself.
 */
export const rankByMusts: Migration = {
  version: 20261123110000,
  name: 'rank-by-musts',
  sql: `
    DELETE FROM scores;
    ALTER TABLE scores
      ADD COLUMN band text NOT NULL CHECK (band IN ('strong', 'good', 'partial', 'weak')),
      ADD COLUMN musts_not_met int NOT NULL CHECK (musts_not_met >= 0),
      ADD COLUMN behind boolean GENERATED ALWAYS AS (musts_not_met > 0) STORED;
    DROP INDEX scores_ranking;
    CREATE INDEX scores_ranking ON scores (job_id, model_version_id, behind, score DESC, candidate_id);

    CREATE FUNCTION skill_names_of(parsed jsonb) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
      SELECT array_agg(DISTINCT name) FROM (
        SELECT lower(skill ->> 'value') AS name FROM jsonb_array_elements(parsed -> 'skills') AS skill
        UNION ALL
        SELECT lower(skill ->> 'normalized') FROM jsonb_array_elements(parsed -> 'skills') AS skill
      ) AS names WHERE name IS NOT NULL
    $$;
    ALTER TABLE resumes
      ADD COLUMN skill_names text[] GENERATED ALWAYS AS (skill_names_of(parsed)) STORED,
      ADD COLUMN experience_months int GENERATED ALWAYS AS ((parsed ->> 'experienceMonths')::int) STORED,
      ADD COLUMN located_in text GENERATED ALWAYS AS (lower(parsed #>> '{contact,location,value}')) STORED;
    CREATE INDEX resumes_skill_names ON resumes USING gin (skill_names);
  `,
};
