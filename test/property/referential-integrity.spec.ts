import { migrate } from '#libs/platform';
import { migrations } from '#migrations';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Client, DatabaseError } from 'pg';
import { connect } from '../support/connect.js';
import { hold } from '../support/hold.js';
import { createScratchDatabase, type ScratchDatabase } from '../support/postgres.js';
import { references, type Reference } from './references.js';

/** Codes of Postgres (appendix A of its manual). */
const foreignKeyViolation = '23503';
const done = '00000';

let scratch: ScratchDatabase;
let db: Client;

beforeAll(async () => {
  scratch = await createScratchDatabase();
  await migrate(scratch.url, migrations);
  db = await connect(scratch.url);
  await db.query(twoOfEverything);
});

afterAll(async () => {
  await db?.end();
  await scratch?.drop();
});

/** Two rows in every table that naturally belong together: a person's, their job's, their model's. */
const twoOfEverything = `
  CREATE TEMP TABLE world AS SELECT n::text AS n, gen_random_uuid() AS usr, gen_random_uuid() AS work,
    gen_random_uuid() AS candidate, gen_random_uuid() AS resume, gen_random_uuid() AS job, gen_random_uuid() AS model
    FROM generate_series(1, 2) AS n;
  INSERT INTO users (id, email, password_hash, role) SELECT usr, n || '@talentflow.example', '', 'admin' FROM world;
  INSERT INTO sessions (id, user_id, network, client, expires_at) SELECT work, usr, '', '', now() FROM world;
  INSERT INTO refresh_tokens (token_hash, session_id) SELECT n::bytea, work FROM world;
  INSERT INTO api_keys (id, user_id, name, scopes, secret_hash, created_at)
    SELECT work, usr, n, '{jobs:read}', sha256(n::bytea), now() FROM world;
  INSERT INTO background_jobs (id, kind, state, percent, stage, created_by, created_at, updated_at)
    SELECT work, 'resume.process', 'queued', 0, 'queued', usr, now(), now() FROM world;
  INSERT INTO candidates (id) SELECT candidate FROM world;
  INSERT INTO resumes (id, candidate_id, background_job_id, state, file_name, media_type, size_bytes, content_sha256,
      storage_key, uploaded_by, uploaded_at)
    SELECT resume, candidate, work, 'uploaded', n, '', 1, sha256(n::bytea), n, usr, now() FROM world;
  INSERT INTO direct_uploads (id, file_name, media_type, size_bytes, storage_key, started_by, started_at, resume_id,
      background_job_id)
    SELECT work, n, '', 1, n, usr, now(), resume, work FROM world;
  UPDATE candidates SET current_resume_id = resume FROM world WHERE id = candidate AND n = '1';
  INSERT INTO jobs (id, version, posting, scoring_job_id, created_by, created_at, updated_at)
    SELECT job, 1, '{}', work, usr, now(), now() FROM world;
  INSERT INTO job_history (job_id, version, action, posting, changed_fields, changed_by, changed_at)
    SELECT job, 1, 'created', '{}', '{}', usr, now() FROM world;
  INSERT INTO model_versions (id, name, version, artifact_sha256, parameters) SELECT model, n, 1, '', '{}' FROM world;
  INSERT INTO model_aliases (alias, model_version_id)
    SELECT CASE n WHEN '1' THEN 'champion' ELSE 'challenger' END, model FROM world;
  INSERT INTO resume_vectors (resume_id, model_sha256, content_sha256, vectors) SELECT resume, n, '', '' FROM world;
  INSERT INTO job_vectors (job_id, model_sha256, content_sha256, vectors) SELECT job, n, '', '' FROM world;
  INSERT INTO scores (id, job_id, job_version, candidate_id, resume_id, resume_version, model_version_id,
      parser_version, input_sha256, score, band, musts_not_met, explanation, computed_at)
    SELECT work, job, 1, candidate, resume, 1, model, '', '', 0.5, 'good', 0, '{}', now() FROM world;
  INSERT INTO candidate_notes (id, candidate_id, text, author_id, written_at)
    SELECT work, candidate, n, usr, now() FROM world;
  INSERT INTO candidate_tags (candidate_id, tag, added_by) SELECT candidate, n, usr FROM world;
  INSERT INTO candidate_gists (candidate_id, resume_id, resume_version, made_by, vectors, terms, change)
    SELECT candidate, resume, 1, '', '', '{}', n::bigint FROM world;
  INSERT INTO outcomes (id, job_id, candidate_id, outcome, recorded_by, recorded_at)
    SELECT work, job, candidate, 'hired', usr, now() FROM world;
  INSERT INTO webhooks (id, version, url, events, secret, created_by, created_at, updated_at)
    SELECT work, 1, '', '{job.changed}', '', usr, now(), now() FROM world;
  INSERT INTO webhook_deliveries (id, webhook_id, event_id, payload, state, round_started_at, created_at, ended_at)
    SELECT work, work, job, '{}', 'dead', now(), now(), now() FROM world;
  INSERT INTO webhook_attempts (delivery_id, number, started_at, ms) SELECT work, 1, now(), 1 FROM world`;

const tables = [...new Set(references.flatMap(({ table, target }) => [table, target]))];

/** Runs a statement inside the open transaction. @returns the code it ended with */
async function attempt(sql: string, values: unknown[]): Promise<string> {
  await db.query('SAVEPOINT attempt');
  try {
    await db.query(sql, values);
    return done;
  } catch (error) {
    await db.query('ROLLBACK TO attempt');
    return (error as DatabaseError).code ?? 'unknown';
  }
}

async function count(sql: string, values: unknown[] = []): Promise<number> {
  const { rows } = await db.query<{ count: number }>(`SELECT count(*)::int AS count FROM ${sql}`, values);
  return rows[0]!.count;
}

/** Rows that name a row which is not there. */
const orphans = references
  .map(
    ({ table, column, target }) => `SELECT '${table}.${column}' AS place FROM ${table}
     WHERE ${column} IS NOT NULL AND NOT EXISTS (SELECT FROM ${target} WHERE id = ${table}.${column})`,
  )
  .join(' UNION ALL ');

/** Lets a row name something that does not exist. */
async function pointNowhere({ table, column }: Reference, id: string, at: number): Promise<void> {
  const row = await rowOf(table, at);
  if (!row) return;
  const change = `UPDATE ${table} SET ${column} = $1 WHERE ctid = $2::tid`;
  expect(await attempt(change, [id, row.place])).toBe(foreignKeyViolation);
}

/** Deletes a row, which goes with all that belongs to it, or stays when anything else names it. */
async function remove(table: string, at: number): Promise<void> {
  const row = await rowOf(table, at);
  if (!row) return;
  const naming = references.filter(({ target }) => target === table);
  const named = (reference: Reference) =>
    count(`${reference.table} WHERE ${reference.column} = $1`, [row.id]);
  let held = 0;
  for (const reference of naming) if (reference.onDelete === 'holds') held += await named(reference);
  const answer = await attempt(`DELETE FROM ${table} WHERE ctid = $1::tid`, [row.place]);
  expect(answer).toBe(held > 0 ? foreignKeyViolation : done);
  if (held > 0) return;
  for (const reference of naming) expect(await named(reference)).toBe(0);
}

async function rowOf(table: string, at: number): Promise<{ place: string; id: string | null } | undefined> {
  const { rows } = await db.query<{ place: string; id: string | null }>(
    `SELECT ctid::text AS place, to_jsonb(${table}) ->> 'id' AS id FROM ${table} ORDER BY ctid`,
  );
  return rows[at % Math.max(1, rows.length)];
}

/** What is tried on the `at`-th row of a table. */
type Step =
  | { act: 'point nowhere'; reference: Reference; id: string; at: number }
  | { act: 'remove'; table: string; at: number };

const anyStep: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    act: fc.constant('point nowhere' as const),
    reference: fc.constantFrom(...references),
    id: fc.uuid(),
    at: fc.nat(),
  }),
  fc.record({ act: fc.constant('remove' as const), table: fc.constantFrom(...tables), at: fc.nat() }),
);

test('Feature: talentflow-ai, Property 50: Referential integrity enforcement', async () => {
  await hold(
    fc.asyncProperty(fc.array(anyStep, { minLength: 1, maxLength: 25 }), async (steps) => {
      await db.query('BEGIN');
      try {
        for (const step of steps) {
          if (step.act === 'remove') await remove(step.table, step.at);
          else await pointNowhere(step.reference, step.id, step.at);
          expect((await db.query(orphans)).rows).toEqual([]);
        }
      } finally {
        await db.query('ROLLBACK');
      }
    }),
  );
  expect(await unnamedIds()).toEqual(plainIds);
});

/** Columns of ids that name no row: an event's is deleted long before its deliveries. */
const plainIds = ['webhook_deliveries.event_id'];

/** Columns that hold ids and are neither a row's own nor among the references. */
async function unnamedIds(): Promise<string[]> {
  const { rows } = await db.query<{ place: string }>(
    `SELECT table_name || '.' || column_name AS place FROM information_schema.columns
     WHERE table_schema = 'public' AND data_type = 'uuid' AND column_name <> 'id' ORDER BY place`,
  );
  const known = new Set(references.map(({ table, column }) => `${table}.${column}`));
  return rows.map(({ place }) => place).filter((place) => !known.has(place));
}
