import { BackgroundJob, BackgroundJobs, backgroundJobStates } from '#libs/platform';
import type { ParsedResume } from '#libs/resumes';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { DataSource } from 'typeorm';
import { v4 as uuidv4, v7 as uuidv7, version as uuidVersion } from 'uuid';
import type { Answer, ApiClient } from '../support/api-client.js';
import { connect } from '../support/connect.js';
import { hold } from '../support/hold.js';
import { RunningService } from '../support/running-service.js';
import { acceptedWork, anyWork, type BackgroundWork } from './arbitraries/background-work.js';
import { storeCandidates } from './stored-candidates.js';

interface Status {
  id: string;
  kind: string;
  state: string;
  percent: number;
  attempts: number;
  result: unknown;
  error: unknown;
}

/** The answer to work begun: an upload and a scoring name their background job, a job its scoring. */
interface Begun {
  backgroundJobId?: string;
  scoringJobId?: string;
}

let service: RunningService;
let recruiter: ApiClient;
let database: DataSource;
let jobId: string;
let resumeIds: string[];

/** No worker runs: what is answered was not waited for. */
beforeAll(async () => {
  service = await RunningService.start({}, false);
  recruiter = await service.as('recruiter');
  database = await new DataSource({
    type: 'postgres',
    url: service.databaseUrl,
    entities: [BackgroundJob],
  }).initialize();
  await database.query(
    `WITH model AS (
       INSERT INTO model_versions (id, name, version, artifact_sha256, parameters)
       VALUES ($1, 'words', 1, '', '{}') RETURNING id
     ) INSERT INTO model_aliases (alias, model_version_id) SELECT 'champion', id FROM model`,
    [uuidv4()],
  );
  const db = await connect(service.databaseUrl);
  const stored = await storeCandidates(
    db,
    Array.from({ length: 100 }, () => ({}) as ParsedResume),
  );
  resumeIds = stored.map(({ resumeId }) => resumeId);
  await db.end();
  const posting = { title: 'Nurse', description: 'Cares for people.', requirements: ['Kind'] };
  jobId = (await recruiter.post<{ id: string }>('/jobs', posting)).body.id;
});

afterAll(async () => {
  await database?.destroy();
  await service?.stop();
});

function begin(work: BackgroundWork): Promise<Answer<Begun>> {
  if (work.kind === 'resume.process') return recruiter.upload<Begun>(work.bytes, 'resume.pdf');
  if (work.kind === 'job.score') return recruiter.post<Begun>('/jobs', work.posting);
  const chosen = work.resumes?.map((at) => resumeIds[at]);
  return recruiter.post<Begun>('/scores/compute', { jobId, resumeIds: chosen });
}

/** What the status says of work that nobody has begun. */
const fresh = { state: 'queued', percent: 0, attempts: 0, result: null, error: null };

test('Feature: talentflow-ai, Property 25: Async operation acknowledgment', async () => {
  await hold(
    fc.asyncProperty(acceptedWork, async (work) => {
      const answer = await begin(work);
      const id = answer.body.backgroundJobId!;
      expect(answer.status).toBe(202);
      expect(answer.headers.get('location')).toBe(`/api/v1/jobs/status/${id}`);
      const status = await recruiter.get<Status>(`/jobs/status/${id}`);
      expect(status.status).toBe(200);
      expect(status.body).toMatchObject({ id, kind: work.kind, ...fresh });
      const promised = `SELECT count(*)::int AS events FROM outbox WHERE payload ->> 'backgroundJobId' = $1`;
      expect(await database.query(promised, [id])).toEqual([{ events: 1 }]);
    }),
  );
});

test('Feature: talentflow-ai, Property 33: Job ID generation', async () => {
  const earlier = await database.query<{ id: string }[]>('SELECT id FROM background_jobs');
  const seen = new Set(earlier.map(({ id }) => id));
  await hold(
    fc.asyncProperty(fc.array(anyWork, { minLength: 1, maxLength: 5 }), async (works) => {
      const from = Date.now();
      const answers = await Promise.all(works.map(begin));
      const until = Date.now();
      for (const { body } of answers) {
        const id = body.backgroundJobId ?? body.scoringJobId!;
        expect(uuidVersion(id)).toBe(7);
        expect(madeAt(id)).toBeGreaterThanOrEqual(from);
        expect(madeAt(id)).toBeLessThanOrEqual(until);
        expect(seen.has(id)).toBe(false);
        seen.add(id);
      }
      const count = 'SELECT count(*)::int AS jobs FROM background_jobs';
      expect(await database.query(count)).toEqual([{ jobs: seen.size }]);
    }),
  );
});

/** Milliseconds since 1970, the first 48 bits of a UUIDv7 (RFC 9562, section 5.7). */
const madeAt = (id: string): number => Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16);

type Report = 'begin' | 'advance' | 'succeed' | 'fail' | 'bury' | 'cancel';

/** What each final report leaves behind. */
const finals: Partial<Record<Report, Partial<Status>>> = {
  succeed: { state: 'succeeded', percent: 100, result: { scored: 1 } },
  cancel: { state: 'cancelled', result: { scored: 1 } },
  fail: { state: 'failed', error: { code: 'x', detail: 'X.' } },
  bury: { state: 'dead', error: { code: 'x', detail: 'X.' } },
};

function report(jobs: BackgroundJobs, id: string, what: Report, percent: number): Promise<unknown> {
  if (what === 'begin') return jobs.begin(id, 'reading');
  if (what === 'advance') return jobs.advance(id, 'scoring', percent);
  if (what === 'succeed' || what === 'cancel') return jobs[what](id, { scored: 1 });
  return jobs[what](id, { code: 'x', detail: 'X.' });
}

/** The status that must follow from a report. */
function after(status: Status, what: Report, percent: number): Status {
  if (!['queued', 'running'].includes(status.state)) return status;
  if (what === 'begin') return { ...status, state: 'running', attempts: status.attempts + 1 };
  if (what === 'advance') return { ...status, state: 'running', percent: Math.max(status.percent, percent) };
  return { ...status, ...finals[what] };
}

test('Feature: talentflow-ai, Property 34: Job status tracking', async () => {
  const jobs = new BackgroundJobs(database);
  const what = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom<Report>('begin', 'advance') },
    { weight: 1, arbitrary: fc.constantFrom<Report>('succeed', 'fail', 'bury', 'cancel') },
  );
  const reports = fc.array(fc.tuple(what, fc.integer({ min: 0, max: 99 })), { maxLength: 12 });
  await hold(
    fc.asyncProperty(reports, async (sequence) => {
      const id = uuidv7();
      await database.manager.save(BackgroundJob.queue(id, 'job.score', null, new Date()));
      let expected: Status = { id, kind: 'job.score', ...fresh };
      for (const [name, percent] of sequence) {
        await report(jobs, id, name, percent);
        expected = after(expected, name, percent);
        const { body } = await recruiter.get<Status>(`/jobs/status/${id}`);
        expect(body).toMatchObject(expected);
        expect(backgroundJobStates).toContain(body.state);
      }
    }),
  );
});

test('scoring that waits is cancelled at request, once; work that would be left half done is not', async () => {
  const cancel = (id: string): Promise<Answer<Status & { code: string }>> =>
    recruiter.post(`/jobs/status/${id}/cancel`, {});
  const scoring = (await begin({ kind: 'scores.compute', resumes: [0] })).body.backgroundJobId!;
  const cancelled = await cancel(scoring);
  expect([cancelled.status, cancelled.body.state]).toEqual([200, 'cancelled']);
  const again = await cancel(scoring);
  expect([again.status, again.body.code]).toEqual([409, 'background-job.not-cancellable']);
  expect(await new BackgroundJobs(database).begin(scoring, 'scoring')).toBe(false);
  const resume = Buffer.concat([Buffer.from('Ada Sample\nada@example.com\n'), Buffer.from(uuidv7())]);
  const parsing = (await begin({ kind: 'resume.process', bytes: resume })).body.backgroundJobId!;
  expect((await cancel(parsing)).status).toBe(409);
  expect((await recruiter.get<Status>(`/jobs/status/${parsing}`)).body.state).toBe('queued');
  expect((await cancel(uuidv7())).status).toBe(404);
});
