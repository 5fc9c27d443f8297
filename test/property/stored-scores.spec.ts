import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Client } from 'pg';
import { DataSource } from 'typeorm';
import { v4 as uuidv4 } from 'uuid';
import { bands } from '../../libs/scoring/src/engine/explanation.js';
import { scoreResume } from '../../libs/scoring/src/engine/score-resume.js';
import type { Score } from '../../libs/scoring/src/score.entity.js';
import { ScoreSheet } from '../../libs/scoring/src/score-sheet.js';
import type { ApiClient } from '../support/api-client.js';
import { connect } from '../support/connect.js';
import { hold } from '../support/hold.js';
import { RunningService } from '../support/running-service.js';
import { parsedResume } from './arbitraries/parsed-resume.js';
import { givenPosting } from './arbitraries/posting.js';
import { scoringInput } from './arbitraries/scoring-input.js';
import { storableText } from './arbitraries/storable-text.js';
import { storeCandidates, type StoredCandidate } from './stored-candidates.js';

interface Place {
  rank: number;
  candidateId: string;
  score: number;
  mustsNotMet: number;
  stale: boolean;
}

interface RankingPage {
  data: Place[];
  hasMore: boolean;
  nextCursor: string | null;
}

const candidateCount = 30;
const champion = uuidv4();
const otherModel = uuidv4();

let service: RunningService;
let manager: ApiClient;
let db: Client;
let candidates: StoredCandidate[];
/** Its resume is deleted: no ranking has it. */
let withdrawn: StoredCandidate;

beforeAll(async () => {
  service = await RunningService.start({}, false);
  manager = await service.as('hiring_manager');
  db = await connect(service.databaseUrl);
  await db.query(
    `INSERT INTO model_versions (id, name, version, artifact_sha256, parameters)
     VALUES ('${champion}', 'words', 1, '', '{}'), ('${otherModel}', 'meaning', 1, '', '{}');
     INSERT INTO model_aliases (alias, model_version_id) VALUES ('champion', '${champion}')`,
  );
  const resumes = fc.sample(parsedResume, { numRuns: candidateCount + 1, seed: 1 });
  [withdrawn, ...candidates] = (await storeCandidates(db, resumes)) as [
    StoredCandidate,
    ...StoredCandidate[],
  ];
  await db.query('UPDATE resumes SET deleted_at = now() WHERE id = $1', [withdrawn.resumeId]);
});

afterAll(async () => {
  await db?.end();
  await service?.stop();
});

const storeJob = `
  WITH work AS (
    INSERT INTO background_jobs (id, kind, state, percent, stage, created_at, updated_at)
    VALUES ($1, 'job.score', 'succeeded', 100, 'done', now(), now())
  ) INSERT INTO jobs (id, version, posting, scoring_job_id, created_by, created_at, updated_at)
    VALUES ($1, 1, '{}', $1, (SELECT id FROM users LIMIT 1), now(), now())`;

const storeScores = `
  INSERT INTO scores (id, job_id, job_version, candidate_id, resume_id, resume_version, model_version_id,
    parser_version, input_sha256, score, band, musts_not_met, explanation, computed_at)
  SELECT gen_random_uuid(), $1, 1, candidate_id, resume_id, 1, $2, '', '', score, 'weak', musts_not_met,
    '{"strengths": [], "gaps": [], "weakestSection": null}', now()
  FROM unnest($3::uuid[], $4::uuid[], $5::float8[], $6::int[]) AS given (candidate_id, resume_id, score, musts_not_met)`;

type Scored = StoredCandidate & { score: number; mustsNotMet: number };

/** A job with these scores under the champion, others under another model, and one of a deleted resume. */
async function storeRanking(scored: readonly Scored[]): Promise<string> {
  const jobId = uuidv4();
  await db.query(storeJob, [jobId]);
  const elsewhere = scored.map((row) => ({ ...row, score: 1 - row.score }));
  for (const [model, rows] of [
    [champion, [...scored, { ...withdrawn, score: 0.5, mustsNotMet: 0 }]],
    [otherModel, elsewhere],
  ] as const) {
    const columns = [
      rows.map((row) => row.candidateId),
      rows.map((row) => row.resumeId),
      rows.map((row) => row.score),
      rows.map((row) => row.mustsNotMet),
    ];
    await db.query(storeScores, [jobId, model, ...columns]);
  }
  return jobId;
}

/** Turns pages of the given sizes, the last size again and again, until there is no next one. */
async function turnPages(jobId: string, limits: readonly number[]): Promise<Place[]> {
  const places: Place[] = [];
  let cursor: string | null = null;
  for (let turned = 0; turned === 0 || (cursor !== null && turned <= candidateCount); turned += 1) {
    const limit = limits[Math.min(turned, limits.length - 1)]!;
    const next: string = cursor === null ? '' : `&cursor=${cursor}`;
    const { status, body } = await manager.get<RankingPage>(
      `/jobs/${jobId}/candidates?limit=${limit}${next}`,
    );
    expect(status).toBe(200);
    expect(body.hasMore).toBe(body.nextCursor !== null);
    if (body.hasMore) expect(body.data).toHaveLength(limit);
    else expect(body.data.length).toBeLessThanOrEqual(limit);
    places.push(...body.data);
    cursor = body.nextCursor;
  }
  return places;
}

/** The order there must be: who misses no must, then greater scores, equal ones by candidate. */
function sorted(scored: readonly Scored[]): Omit<Place, 'stale'>[] {
  return [...scored]
    .sort(
      (a, b) =>
        Number(a.mustsNotMet > 0) - Number(b.mustsNotMet > 0) ||
        b.score - a.score ||
        (a.candidateId < b.candidateId ? -1 : 1),
    )
    .map(({ candidateId, score, mustsNotMet }, at) => ({ rank: at + 1, candidateId, score, mustsNotMet }));
}

const bare = ({ rank, candidateId, score, mustsNotMet }: Place): Omit<Place, 'stale'> => ({
  rank,
  candidateId,
  score,
  mustsNotMet,
});

test('Feature: talentflow-ai, Property 17: Candidate ranking order', async () => {
  const score = fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, 0.25, 0.5, 1));
  const mustsNotMet = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 3 }));
  const scores = fc.array(fc.record({ score, mustsNotMet }), { maxLength: candidateCount });
  const limits = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 4 });
  await hold(
    fc.asyncProperty(scores, limits, async (given, sizes) => {
      const scored = given.map((value, at) => ({ ...candidates[at]!, ...value }));
      const jobId = await storeRanking(scored);
      const expected = sorted(scored);
      expect((await turnPages(jobId, sizes)).map(bare)).toEqual(expected);
      const top = await manager.get<RankingPage>(`/jobs/${jobId}/top-candidates?n=${sizes[0]}`);
      expect(top.body.data.map(bare)).toEqual(expected.slice(0, sizes[0]));
      const met = await manager.get<RankingPage>(`/jobs/${jobId}/candidates?limit=100&mustsMet=true`);
      expect(met.body.data.map(bare)).toEqual(expected.filter((place) => place.mustsNotMet === 0));
    }),
  );
});

/** What a scoring may write: any score there can be, any explanation the engine can give, by either model. */
const anyScore = fc.record({
  score: fc.double({ min: 0, max: 1, noNaN: true }),
  band: fc.constantFrom(...bands),
  mustsNotMet: fc.nat({ max: 50 }),
  explanation: scoringInput.map((input) => scoreResume(input).explanation),
  modelVersionId: fc.constantFrom(champion, otherModel),
  parserVersion: storableText(20),
  inputSha256: fc.stringMatching(/^[0-9a-f]{64}$/),
  computedAt: fc.date({ min: new Date('2026-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
});

type ScoreFacts = Pick<Score, keyof Score>;
type ComputedFacts = Omit<
  ScoreFacts,
  'id' | 'jobId' | 'jobVersion' | 'candidateId' | 'resumeId' | 'resumeVersion'
>;

/** The API answers a score as it was written. */
async function expectFound(score: ScoreFacts): Promise<void> {
  const { status, body } = await manager.get(`/scores/${score.id}`);
  expect(status).toBe(200);
  const model = { name: score.modelVersionId === champion ? 'words' : 'meaning', version: 1 };
  expect(body).toEqual({ ...score, computedAt: score.computedAt.toISOString(), model, stale: false });
}

test('Feature: talentflow-ai, Property 18: Score persistence round-trip', async () => {
  const pool = await new DataSource({ type: 'postgres', url: service.databaseUrl }).initialize();
  const sheet = new ScoreSheet(pool);
  const person = fc.nat({ max: candidateCount - 1 });
  const write = async (score: ScoreFacts): Promise<string> =>
    (await sheet.write([score])).get(`${score.jobId} ${score.resumeId}`)!;
  try {
    await hold(
      fc.asyncProperty(anyScore, anyScore, person, async (first, second, at) => {
        const versions = { jobId: await storeRanking([]), jobVersion: 1, resumeVersion: 1 };
        const known = { ...versions, ...candidates[at]! };
        const id = await write({ ...first, ...known, id: uuidv4() });
        await expectFound({ ...first, ...known, id });
        const newer = { ...second, ...known, modelVersionId: first.modelVersionId };
        expect(await write({ ...newer, id: uuidv4() })).toBe(id);
        await expectFound({ ...newer, id });
      }),
    );
  } finally {
    await pool.destroy();
  }
});

/** Of each of the job's scores, whether it is said to be out of date. */
async function staleness(jobId: string): Promise<boolean[]> {
  const { body } = await manager.get<RankingPage>(`/jobs/${jobId}/candidates?limit=100`);
  return body.data.map(({ stale }) => stale);
}

test('Feature: talentflow-ai, Property 20: Score invalidation on job update', async () => {
  const recruiter = await service.as('recruiter');
  const pool = await new DataSource({ type: 'postgres', url: service.databaseUrl }).initialize();
  const sheet = new ScoreSheet(pool);
  const people = fc.uniqueArray(fc.nat({ max: candidateCount - 1 }), { minLength: 1, maxLength: 3 });
  const write = (score: ComputedFacts, jobId: string, jobVersion: number, whom: readonly number[]) =>
    sheet.write(
      whom.map((at) => ({
        ...score,
        ...candidates[at]!,
        id: uuidv4(),
        jobId,
        jobVersion,
        resumeVersion: 1,
        modelVersionId: champion,
      })),
    );
  try {
    await hold(
      fc.asyncProperty(anyScore, givenPosting, givenPosting, people, async (score, before, after, whom) => {
        const [jobId, otherId] = await Promise.all(
          [before, before].map(
            async (posting) => (await recruiter.post<{ id: string }>('/jobs', posting)).body.id,
          ),
        );
        for (const id of [jobId!, otherId!]) await write(score, id, 1, whom);
        expect(await staleness(jobId!)).toEqual(whom.map(() => false));
        const { body } = await recruiter.put<{ version: number }>(`/jobs/${jobId}`, after);
        expect(await staleness(jobId!)).toEqual(whom.map(() => body.version > 1));
        expect(await staleness(otherId!)).toEqual(whom.map(() => false));
        const late = await write(score, jobId!, 1, whom);
        expect(late.size).toBe(body.version > 1 ? 0 : whom.length);
        await write(score, jobId!, body.version, whom.slice(1));
        expect((await staleness(jobId!)).filter((isStale) => isStale)).toHaveLength(body.version > 1 ? 1 : 0);
      }),
    );
  } finally {
    await pool.destroy();
  }
});
