import { jobs } from '#corpus';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Answer, ApiClient } from '../support/api-client.js';
import { engineer, nurse, posting, rankedScene } from '../support/ranked-scene.js';
import type { RunningService } from '../support/running-service.js';
import { awaitBackgroundJob, type OutcomeBody, type Ranked, type ScoreBody } from '../support/shapes.js';

let service: RunningService;
let recruiter: ApiClient;
let jobId: string;

beforeAll(async () => {
  ({ service, recruiter, jobId } = await rankedScene());
});

afterAll(() => service.stop());

const ranking = async (): Promise<Ranked[]> =>
  (await recruiter.get<{ data: Ranked[] }>(`/jobs/${jobId}/candidates`)).body.data;

const shown = async (query: string): Promise<(string | null)[]> =>
  (await recruiter.get<{ data: Ranked[] }>(`/jobs/${jobId}/candidates?${query}`)).body.data.map(
    ({ name }) => name,
  );

test('filters keep who fits them, and refuse what they do not know', async () => {
  const [first, second] = await ranking();
  expect(await shown(`minScore=${first!.score}`)).toEqual([first!.name]);
  expect(await shown('skill=python3&skill=Django')).toEqual([first!.name]);
  expect(await shown('skill=python&skill=welding')).toEqual([]);
  const [city] = nurse.basics.location.split(',');
  expect(await shown(`location=${encodeURIComponent(city!.toUpperCase())}`)).toEqual([second!.name]);
  expect(await shown('minYears=1')).toEqual([first!.name, second!.name]);
  expect(await shown('minYears=0.15')).toEqual([first!.name, second!.name]);
  expect(await shown('minYears=80')).toEqual([]);
  for (const query of ['minScore=2', 'mustsMet=perhaps', 'minYears=-1', 'skill=', 'salary=1'])
    expect((await recruiter.get(`/jobs/${jobId}/candidates?${query}`)).status).toBe(400);
});

test('each requirement has a verdict, quoted where something was found', async () => {
  const [first] = await ranking();
  const { body } = await recruiter.get<ScoreBody>(`/scores/${first!.scoreId}`);
  expect(body.explanation.requirements.map(({ requirement }) => requirement)).toEqual(posting.requirements);
  for (const { verdict, evidence } of body.explanation.requirements)
    if (verdict === 'met') expect(evidence!.quote).not.toBe('');
  expect(body.explanation.requirements.filter(({ verdict }) => verdict === 'met').length).toBeGreaterThan(2);
});

test('who misses a must ranks behind everybody who does not, however well they score', async () => {
  const { id: _, requirements, ...body } = posting;
  const must = { text: 'Cares for ventilated patients in intensive care', must: true };
  const created = await recruiter.post<{ id: string; scoringJobId: string }>('/jobs', {
    ...body,
    requirements: [...requirements, must],
  });
  await awaitBackgroundJob(recruiter, created.body.scoringJobId);
  const { body: ranked } = await recruiter.get<{ data: Ranked[] }>(`/jobs/${created.body.id}/candidates`);
  const places = ranked.data.map(({ name, mustsNotMet }) => [name, mustsNotMet]);
  expect(places).toEqual([
    [nurse.basics.name, 0],
    [engineer.basics.name, 1],
  ]);
  expect(ranked.data[1]!.score).toBeGreaterThan(ranked.data[0]!.score);
  expect((await recruiter.delete(`/jobs/${created.body.id}`)).status).toBe(204);
});

test('a decision is kept with the score that was seen, and stays when the candidate is scored anew', async () => {
  const [first] = await ranking();
  const manager = await service.as('hiring_manager');
  const path = `/jobs/${jobId}/candidates/${first!.candidateId}/outcomes`;
  const invited = await manager.post<OutcomeBody>(path, { outcome: 'interviewed', rank: 1 });
  expect(invited.status).toBe(201);
  const { scoreId, score } = first!;
  expect(invited.body.seen).toMatchObject({ scoreId, score, rank: 1, jobVersion: 1 });
  const hired = await recruiter.post<OutcomeBody>(path, {
    outcome: 'hired',
    reason: ' Convincing. ',
    scoreId,
  });
  expect(hired.body).toMatchObject({
    outcome: 'hired',
    reason: 'Convincing.',
    seen: { scoreId, rank: null },
  });
  expect((await ranking()).map(({ outcome }) => outcome)).toEqual(['hired', null]);
  const page = await recruiter.get<{ data: OutcomeBody[]; nextCursor: string }>(
    `/jobs/${jobId}/outcomes?limit=1&candidateId=${first!.candidateId}`,
  );
  expect(page.body.data).toEqual([hired.body]);
  const rest = await recruiter.get<{ data: OutcomeBody[] }>(
    `/jobs/${jobId}/outcomes?candidateId=${first!.candidateId}&cursor=${page.body.nextCursor}`,
  );
  expect(rest.body.data).toEqual([invited.body]);
});

test('the open jobs of a resume stand by score, those with a missed must behind', async () => {
  const [first] = await ranking();
  const other = jobs[2]!;
  const { id: _, ...body } = other;
  const created = await recruiter.post<{ id: string; scoringJobId: string }>('/jobs', body);
  await awaitBackgroundJob(recruiter, created.body.scoringJobId);
  const path = `/resumes/${first!.resumeId}/matches`;
  const all = await recruiter.get<{ data: { rank: number; jobId: string; score: number }[] }>(path);
  expect(all.body.data.map(({ rank, jobId: id }) => [rank, id])).toEqual([
    [1, jobId],
    [2, created.body.id],
  ]);
  expect(all.body.data[0]!.score).toBe(first!.score);
  const page = await recruiter.get<{ data: unknown[]; nextCursor: string }>(`${path}?limit=1`);
  const rest = await recruiter.get<{ data: unknown[] }>(`${path}?cursor=${page.body.nextCursor}`);
  expect([...page.body.data, ...rest.body.data]).toEqual(all.body.data);
  expect((await recruiter.delete(`/jobs/${created.body.id}`)).status).toBe(204);
  const left = await recruiter.get<{ data: unknown[] }>(path);
  expect(left.body.data).toEqual(all.body.data.slice(0, 1));
});

const decide = (candidateId: string, body: unknown): Promise<Answer<{ code: string }>> =>
  recruiter.post<{ code: string }>(`/jobs/${jobId}/candidates/${candidateId}/outcomes`, body);

test('a decision about nobody, or with the score of somebody else, is refused', async () => {
  const [first, second] = await ranking();
  const nobody = '0198c0de-0000-7000-8000-000000000000';
  const missing = await decide(nobody, { outcome: 'hired' });
  expect([missing.status, missing.body.code]).toEqual([404, 'candidate.not-found']);
  const foreign = await decide(first!.candidateId, { outcome: 'hired', scoreId: second!.scoreId });
  expect([foreign.status, foreign.body.code]).toEqual([409, 'outcome.score-of-another-pair']);
  expect((await decide(first!.candidateId, { outcome: 'liked' })).status).toBe(400);
  expect((await decide('me', { outcome: 'hired' })).status).toBe(400);
});
