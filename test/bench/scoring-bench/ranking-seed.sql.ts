import type { RankingFilter } from '#libs/scoring';

interface SeedStatement {
  sql: string;
  values: (jobId: string, scores: number) => unknown[];
}

const none = (): unknown[] => [];

/** Candidate and resume `n` of the bench have these ids. */
const id = (kind: 'c' | 'd', n: string): string =>
  `('${kind}0000000-0000-7000-8000-' || lpad(to_hex(${n}), 12, '0'))::uuid`;

/** Towns, skills and months as unevenly frequent as those of people: one in `n` says what is filtered by, see below. */
const parsed = `jsonb_build_object('experienceMonths', n % 400,
  'contact', jsonb_build_object('location', jsonb_build_object('value', CASE WHEN n % 100 = 7 THEN 'Ulm'
    WHEN n % 10000 = 9 THEN 'Calw' ELSE 'Berlin' END)),
  'experience', jsonb_build_array(jsonb_build_object('title', jsonb_build_object('value', 'Engineer'))),
  'skills', jsonb_build_array(jsonb_build_object('value', 'skill ' || n % 7),
    jsonb_build_object('value', CASE WHEN n % 101 = 7 THEN 'Kotlin' ELSE 'Java' END)))`;

/** What pages are filtered by, and how many of the seed's candidates pass. */
export const rankingFilters = (scores: number): Record<string, Partial<RankingFilter>> => ({
  scoreOfHalf: { minScore: 0.5 },
  mustsMet: { mustsMet: true },
  yearsOfOneInTen: { minYears: 30 },
  yearsOfNobody: { minYears: 40 },
  placeOfOneInHundred: { location: 'Ulm' },
  placeOfOneInTenThousand: { location: 'Calw' },
  skillOfOneInHundred: { skills: ['Kotlin'] },
  fourHundredCandidates: {
    candidateIds: Array.from({ length: 400 }, (_, at) => candidateId(1 + Math.floor((at * scores) / 400))),
  },
});

const candidateId = (n: number): string => `c0000000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;

/** Fills an empty, migrated database with one job and its scores; one in five misses a must. */
export const rankingSeed: readonly SeedStatement[] = [
  {
    // Checking five references a row would take longer than the rest.
    sql: `DO $$ DECLARE r record; BEGIN
      FOR r IN SELECT conname, conrelid::regclass AS owner FROM pg_constraint
        WHERE contype = 'f' AND conrelid IN ('scores'::regclass, 'resumes'::regclass, 'candidates'::regclass)
      LOOP EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I', r.owner, r.conname); END LOOP; END $$`,
    values: none,
  },
  {
    sql: `INSERT INTO users (id, email, password_hash, role) VALUES (gen_random_uuid(), 'a@example.org', '', 'admin')`,
    values: none,
  },
  {
    sql: `INSERT INTO model_versions (id, name, version, artifact_sha256, parameters)
      VALUES ('a0000000-0000-7000-8000-000000000000', 'bench', 1, '', '{}')`,
    values: none,
  },
  {
    sql: `INSERT INTO model_aliases (alias, model_version_id) VALUES ('champion', 'a0000000-0000-7000-8000-000000000000')`,
    values: none,
  },
  {
    sql: `INSERT INTO background_jobs (id, kind, state, percent, stage, created_at, updated_at)
      VALUES ($1, 'job.score', 'succeeded', 100, 'done', now(), now())`,
    values: (jobId) => [jobId],
  },
  {
    sql: `INSERT INTO jobs (id, version, posting, scoring_job_id, created_by, created_at, updated_at)
      VALUES ($1, 1, '{"title": "Engineer"}', $1, (SELECT id FROM users), now(), now())`,
    values: (jobId) => [jobId],
  },
  {
    sql: `INSERT INTO candidates (id, name, current_resume_id)
      SELECT ${id('c', 'n')}, 'Candidate ' || n, ${id('d', 'n')} FROM generate_series(1, $1::int) AS n`,
    values: (_, scores) => [scores],
  },
  {
    sql: `INSERT INTO resumes (id, candidate_id, background_job_id, state, version, file_name, media_type, size_bytes,
        content_sha256, storage_key, uploaded_by, uploaded_at, parsed)
      SELECT ${id('d', 'n')}, ${id('c', 'n')}, $1, 'parsed', 1, 'resume.pdf', 'application/pdf', 1,
        sha256(n::text::bytea), n::text, (SELECT id FROM users), now(), ${parsed}
      FROM generate_series(1, $2::int) AS n`,
    values: (jobId, scores) => [jobId, scores],
  },
  {
    sql: `INSERT INTO scores (id, job_id, job_version, candidate_id, resume_id, resume_version, model_version_id,
        parser_version, input_sha256, score, band, musts_not_met, explanation, computed_at)
      SELECT gen_random_uuid(), $1, 1, ${id('c', 'n')}, ${id('d', 'n')}, 1, 'a0000000-0000-7000-8000-000000000000',
        '1', '', random(), 'weak', (n % 5 = 0)::int, '{"strengths": [], "gaps": []}', now()
      FROM generate_series(1, $2::int) AS n`,
    values: (jobId, scores) => [jobId, scores],
  },
];
