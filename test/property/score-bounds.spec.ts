import type { Explanation } from '#libs/scoring';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Client } from 'pg';
import { scoreResume } from '../../libs/scoring/src/engine/score-resume.js';
import type { ApiClient } from '../support/api-client.js';
import { connect } from '../support/connect.js';
import { hold } from '../support/hold.js';
import { RunningService } from '../support/running-service.js';
import { parsedResume } from './arbitraries/parsed-resume.js';
import { givenPosting } from './arbitraries/posting.js';
import { scoringInput } from './arbitraries/scoring-input.js';
import { storeCandidates } from './stored-candidates.js';

/** Few texts: each costs the sentence model milliseconds. */
const shortPosting = givenPosting.map((posting) => ({
  ...posting,
  description: posting.title,
  requirements: posting.requirements!.slice(0, 2),
}));

/** Resumes that are stored once, so that their vectors are computed once. */
const storedResumes = fc.sample(parsedResume, { numRuns: 20, seed: 1 });
const place = fc.nat({ max: storedResumes.length - 1 });

interface Score {
  score: number;
  explanation: Explanation;
}

let service: RunningService;
let recruiter: ApiClient;
let db: Client;
let resumeIds: string[];

/** The worker registers the models that every installation has, and is not needed after that. */
beforeAll(async () => {
  service = await RunningService.start();
  await service.worker!.stop();
  recruiter = await service.as('recruiter');
  db = await connect(service.databaseUrl);
  resumeIds = (await storeCandidates(db, storedResumes)).map(({ resumeId }) => resumeId);
});

afterAll(async () => {
  await db?.end();
  await service?.stop();
});

/** Every number of an explanation that speaks of closeness or of a share. */
function shares({ sections, strengths, gaps }: Explanation): number[] {
  const reasons = [...strengths, ...sections.flatMap((section) => section.reasons)];
  return [
    ...sections.flatMap(({ weight, similarity, contribution }) => [weight, similarity, contribution]),
    ...reasons.flatMap(({ lexical, semantic, match, contribution }) => [
      lexical,
      semantic,
      match,
      contribution,
    ]),
    ...gaps.map(({ match }) => match),
  ];
}

const outside = (values: readonly number[]): number[] =>
  values.filter((value) => !(value >= 0 && value <= 1));

test('Feature: talentflow-ai, Property 16: Score bounds', async () => {
  await hold(
    fc.asyncProperty(scoringInput, shortPosting, place, async (input, posting, at) => {
      const imagined = scoreResume(input);
      expect(outside([imagined.score, ...shares(imagined.explanation)])).toEqual([]);
      const job = await recruiter.post<{ id: string }>('/jobs', posting);
      const pair = { jobId: job.body.id, resumeId: resumeIds[at] };
      const computed = await recruiter.post<Score>('/scores/compute', pair);
      expect(computed.status).toBe(200);
      expect(outside([computed.body.score, ...shares(computed.body.explanation)])).toEqual([]);
      const { rows } = await db.query('SELECT score FROM scores WHERE job_id = $1', [pair.jobId]);
      expect(rows).toEqual([{ score: computed.body.score }]);
    }),
  );
});
