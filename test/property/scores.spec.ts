import type { ParsedResume } from '#libs/resumes';
import type { Explanation } from '#libs/scoring';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Client } from 'pg';
import { understandPosting } from '../../libs/jobs/src/posting/posting.js';
import { asksOf } from '../../libs/scoring/src/engine/asks.js';
import type { ComparedText } from '../../libs/scoring/src/engine/match.js';
import { passagesOf } from '../../libs/scoring/src/engine/passages.js';
import { scoreResume } from '../../libs/scoring/src/engine/score-resume.js';
import type { ApiClient } from '../support/api-client.js';
import { connect } from '../support/connect.js';
import { hold } from '../support/hold.js';
import { RunningService } from '../support/running-service.js';
import { comparedTexts, scoringParameters } from './arbitraries/compared-texts.js';
import { parsedResume } from './arbitraries/parsed-resume.js';
import { givenPosting } from './arbitraries/posting.js';
import { storeCandidates } from './stored-candidates.js';

/** Few texts: each costs the sentence model milliseconds. */
const shortPosting = givenPosting.map((posting) => ({
  ...posting,
  description: posting.title,
  requirements: posting.requirements.slice(0, 3),
}));

interface Score extends Record<string, unknown> {
  id: string;
  score: number;
  computedAt: string;
  explanation: Explanation;
}

let service: RunningService;
let recruiter: ApiClient;
let db: Client;
let modelVersions: { id: string; name: string }[];

/** The worker registers the models that every installation has, and is not needed after that. */
beforeAll(async () => {
  service = await RunningService.start();
  await service.worker!.stop();
  recruiter = await service.as('recruiter');
  db = await connect(service.databaseUrl);
  modelVersions = (await db.query<{ id: string; name: string }>('SELECT id, name FROM model_versions')).rows;
});

afterAll(async () => {
  await db?.end();
  await service?.stop();
});

async function create(posting: unknown): Promise<string> {
  return (await recruiter.post<{ id: string }>('/jobs', posting)).body.id;
}

async function resumeOf(parsed: ParsedResume): Promise<string> {
  const [stored] = await storeCandidates(db, [parsed]);
  return stored!.resumeId;
}

const inTurn = <T>(texts: readonly T[], of: readonly ComparedText[]): (T & ComparedText)[] =>
  texts.map((text, at) => ({ ...text, ...of[at % of.length]! }));

/** Every number of an explanation that speaks of closeness or of a share. */
function shares({ sections, strengths, gaps }: Explanation): number[] {
  const reasons = [...strengths, ...sections.flatMap(({ reasons }) => reasons)];
  return [
    ...sections.flatMap(({ weight, similarity, contribution }) => [weight, similarity, contribution]),
    ...reasons.flatMap(({ lexical, semantic, match, contribution }) => [lexical, semantic, match, contribution]),
    ...gaps.map(({ match }) => match),
  ];
}

const outside = (values: readonly number[]): number[] => values.filter((value) => !(value >= 0 && value <= 1));

test('Feature: talentflow-ai, Property 16: Score bounds', async () => {
  const models = fc.record({ asks: comparedTexts, passages: comparedTexts, parameters: scoringParameters });
  await hold(
    fc.asyncProperty(shortPosting, parsedResume, models, async (given, resume, { asks, passages, parameters }) => {
      const posting = understandPosting(given);
      const computed = scoreResume({
        asks: inTurn(asksOf(posting), asks),
        passages: inTurn(passagesOf(resume), passages),
        resume,
        parameters,
        sectionWeights: posting.sectionWeights,
      });
      expect(outside([computed.score, ...shares(computed.explanation)])).toEqual([]);
      const pair = { jobId: await create(given), resumeId: await resumeOf(resume) };
      const answer = await recruiter.post<Score>('/scores/compute', pair);
      expect(answer.status).toBe(200);
      expect(outside([answer.body.score, ...shares(answer.body.explanation)])).toEqual([]);
      const { rows } = await db.query<{ score: number }>('SELECT score FROM scores WHERE job_id = $1', [pair.jobId]);
      expect(rows).toEqual([{ score: answer.body.score }]);
    }),
  );
});

test('Feature: talentflow-ai, Property 18: Score persistence round-trip', async () => {
  const manager = await service.as('hiring_manager');
  const model = fc.option(fc.nat({ max: 1 }), { nil: null });
  await hold(
    fc.asyncProperty(shortPosting, parsedResume, model, async (posting, resume, chosen) => {
      const modelVersionId = chosen === null ? undefined : modelVersions[chosen]!.id;
      const champion = modelVersions.find(({ name }) => name === 'talentflow-semantic')!.id;
      const pair = { jobId: await create(posting), resumeId: await resumeOf(resume) };
      const { body: computed } = await recruiter.post<Score>('/scores/compute', { ...pair, modelVersionId });
      const versions = { jobVersion: 1, resumeVersion: 1, modelVersionId: modelVersionId ?? champion };
      expect(computed).toMatchObject({ ...pair, ...versions, parserVersion: 'generated', stale: false });
      const found = await manager.get<Score>(`/scores/${computed.id}`);
      expect(found.status).toBe(200);
      expect(found.body).toEqual(computed);
      const { rows } = await db.query(
        `SELECT id, score, explanation, model_version_id AS "modelVersionId" FROM scores WHERE job_id = $1`,
        [pair.jobId],
      );
      const { id, score, explanation } = computed;
      expect(rows).toEqual([{ id, score, explanation, modelVersionId: versions.modelVersionId }]);
      const again = await recruiter.post<Score>('/scores/compute', { ...pair, modelVersionId });
      expect(again.body).toEqual({ ...computed, computedAt: again.body.computedAt });
    }),
  );
});
