import { ModelPromoted, ModelsModule } from '#libs/models';
import { BackgroundJobs, Config, ConfigModule, DatabaseModule, migrate, UnitOfWork } from '#libs/platform';
import {
  BackgroundScoringModule,
  BundledModelRegistration,
  ScoreAllJobs,
  ScoreJob,
  ScoreResume,
  TakeOverCandidate,
} from '#libs/scoring';
import { migrations } from '#migrations';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { Module, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { CommandBus, CqrsModule } from '@nestjs/cqrs';
import fc from 'fast-check';
import type { Client } from 'pg';
import { v4 as uuidv4 } from 'uuid';
import { understandPosting } from '../../libs/jobs/src/posting/posting.js';
import { ScoreSheet } from '../../libs/scoring/src/score-sheet.js';
import { Score } from '../../libs/scoring/src/score.entity.js';
import { parsedResume } from '../property/arbitraries/parsed-resume.js';
import { storeCandidates, type StoredCandidate } from '../property/stored-candidates.js';
import { connect } from '../support/connect.js';
import { eventually } from '../support/eventually.js';
import { createScratchDatabase, type ScratchDatabase } from '../support/postgres.js';

/** More than are held in memory at a time. */
const jobCount = 60;

let scratch: ScratchDatabase;
let app: INestApplicationContext;
let db: Client;
let sheet: ScoreSheet;
let modelVersionId: string;
let person: StoredCandidate;

beforeAll(async () => {
  scratch = await createScratchDatabase();
  await migrate(scratch.url, migrations);
  db = await connect(scratch.url);
  await db.query(
    `INSERT INTO users (id, email, password_hash, role) VALUES ('${uuidv4()}', 'a@b.c', '', 'admin')`,
  );
  [person] = (await storeCandidates(db, fc.sample(parsedResume, { numRuns: 1, seed: 1 }))) as [
    StoredCandidate,
  ];
  await db.query(storeJobs, [JSON.stringify(understandPosting(posting)), jobCount]);
  const config = Config.from({ DATABASE_URL: scratch.url, EMBEDDING_THREADS: '1', LOG_LEVEL: 'silent' });
  app = await NestFactory.createApplicationContext(scoringOn(config), { logger: false });
  await app.get(BundledModelRegistration).register();
  sheet = app.get(ScoreSheet, { strict: false });
  const { rows } = await db.query<{ id: string }>('SELECT model_version_id AS id FROM model_aliases');
  modelVersionId = rows[0]!.id;
});

afterAll(async () => {
  await app?.close();
  await db?.end();
  await scratch?.drop();
});

function scoringOn(config: Config) {
  @Module({
    imports: [
      ConfigModule.with(config, 'test'),
      DatabaseModule.expecting(migrations),
      CqrsModule.forRoot(),
      ModelsModule,
      BackgroundScoringModule,
    ],
  })
  class Scoring {}
  return Scoring;
}

const posting = { title: 'Nurse', description: 'Nurse', requirements: ['Nursing'] };

const storeJobs = `
  WITH given AS (SELECT gen_random_uuid() AS id FROM generate_series(1, $2)), work AS (
    INSERT INTO background_jobs (id, kind, state, percent, stage, created_at, updated_at)
    SELECT id, 'job.score', 'succeeded', 100, 'done', now(), now() FROM given
  ) INSERT INTO jobs (id, version, posting, scoring_job_id, created_by, created_at, updated_at)
    SELECT id, 1, $1, id, (SELECT id FROM users LIMIT 1), now(), now() FROM given`;

/** Sessions that wait for the one that asks. */
const waiting = 'pg_locks WHERE NOT granted AND pg_backend_pid() = ANY (pg_blocking_pids(pid))';

async function count(sql: string): Promise<number> {
  return (await db.query<{ count: number }>(`SELECT count(*)::int AS count FROM ${sql}`)).rows[0]!.count;
}

test('a resume is scored for many jobs a batch at a time', async () => {
  const write = jest.spyOn(sheet, 'write'); // looks on only
  await app.get(CommandBus).execute(new ScoreResume(person.resumeId, null));
  expect(write.mock.calls.map(([scores]) => scores.length)).toEqual([50, 10]);
  expect(await count('scores')).toBe(jobCount);
  write.mockRestore();
});

const scoringsStarted = `background_jobs WHERE kind = 'scores.compute'`;
const promote = (): Promise<void> =>
  app.get(UnitOfWork).run((tx) => tx.record(new ModelPromoted(modelVersionId)));
const scoreAllJobs = (): Promise<void> => app.get(CommandBus).execute(new ScoreAllJobs(modelVersionId));

test('a promotion that is told twice starts its scoring once, another one starts it again', async () => {
  await promote();
  await Promise.all([scoreAllJobs(), scoreAllJobs()]);
  await scoreAllJobs();
  expect(await count(scoringsStarted)).toBe(jobCount);
  expect(await count(`outbox WHERE topic = 'scores.requested'`)).toBe(jobCount);
  await promote();
  await scoreAllJobs();
  expect(await count(scoringsStarted)).toBe(2 * jobCount);
});

test('scoring that is cancelled under way tells how many were scored', async () => {
  const [jobId, backgroundJobId] = [
    (await db.query<{ id: string }>('SELECT id FROM jobs LIMIT 1')).rows[0]!.id,
    uuidv4(),
  ];
  await db.query(
    `INSERT INTO background_jobs (id, kind, state, percent, stage, created_at, updated_at)
     VALUES ('${backgroundJobId}', 'scores.compute', 'queued', 0, 'queued', now(), now())`,
  );
  await db.query(`UPDATE resumes SET version = version + 1 WHERE id = '${person.resumeId}'`);
  await db.query('BEGIN');
  await db.query('SELECT id FROM resumes WHERE id = $1 FOR UPDATE', [person.resumeId]);
  const scored = app.get(CommandBus).execute(new ScoreJob(jobId, backgroundJobId));
  await eventually(async () => (await count(waiting)) > 0, 'the writer waits');
  const work = app.get(BackgroundJobs, { strict: false });
  expect((await work.cancelAtRequest(backgroundJobId)).result).toEqual({ reason: 'asked' });
  await db.query('COMMIT');
  await scored;
  const { state, result } = await work.find(backgroundJobId);
  expect([state, result]).toEqual(['cancelled', { reason: 'asked', jobId, scored: 1 }]);
});

test('a resume is deleted while its scores are written: the deletion goes on, the scores are left out', async () => {
  const { rows } = await db.query<{ id: string }>('SELECT id FROM jobs LIMIT 1');
  const score = Object.assign(new Score(), {
    ...person,
    id: uuidv4(),
    jobId: rows[0]!.id,
    jobVersion: 1,
    resumeVersion: 1,
    modelVersionId,
    parserVersion: '',
    inputSha256: '',
    score: 0.5,
    explanation: {},
    computedAt: new Date(),
  });
  await db.query('BEGIN');
  await db.query('SELECT id FROM resumes WHERE id = $1 FOR UPDATE', [person.resumeId]);
  const written = sheet.write([score]);
  await eventually(async () => (await count(waiting)) > 0, 'the writer waits');
  await db.query('UPDATE resumes SET deleted_at = now() WHERE id = $1', [person.resumeId]);
  await db.query('UPDATE candidates SET current_resume_id = NULL WHERE id = $1', [person.candidateId]);
  await db.query('COMMIT');
  expect((await written).size).toBe(0);
});

test('outcomes follow a candidate through one merge after the other, whichever is heard of first', async () => {
  const [first, second, last] = [uuidv4(), uuidv4(), uuidv4()];
  await db.query('INSERT INTO candidates (id) VALUES ($1)', [last]);
  await db.query('INSERT INTO candidates (id, merged_into) VALUES ($2, $1), ($3, $1)', [last, second, first]);
  await db.query(
    `INSERT INTO outcomes (id, job_id, candidate_id, outcome, recorded_by, recorded_at)
     SELECT gen_random_uuid(), (SELECT id FROM jobs LIMIT 1), $1, 'hired', (SELECT id FROM users LIMIT 1), now()`,
    [first],
  );
  for (const merged of [second, first]) await app.get(CommandBus).execute(new TakeOverCandidate(merged));
  expect(await count(`outcomes WHERE candidate_id = '${last}'`)).toBe(1);
});
