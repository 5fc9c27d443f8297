import { jobs, people, renderPerson } from '#corpus';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ApiClient, type Answer } from '../support/api-client.js';
import { eventually } from '../support/eventually.js';
import { RunningService } from '../support/running-service.js';
import { awaitBackgroundJob, type OutcomeBody, type Ranked, type ScoreBody } from '../support/shapes.js';

let service: RunningService;
let recruiter: ApiClient;
let jobId: string;
const [posting] = jobs;
const engineer = people.find(({ id }) => id === 'priya-raghunathan')!;
const nurse = people.find(({ id }) => id === 'danielle-okafor')!;

beforeAll(async () => {
  service = await RunningService.start();
  recruiter = await service.as('recruiter');
  const { id: _, ...body } = posting!;
  const created = await recruiter.post<{ id: string; scoringJobId: string }>('/jobs', body);
  expect(created.status).toBe(201);
  jobId = created.body.id;
  for (const [person, layout] of [
    [engineer, 'pdf-sidebar'],
    [nurse, 'docx-sidebar-table'],
  ] as const) {
    const upload = await recruiter.upload(await renderPerson(person, layout), `${person.id}.bin`);
    expect(upload.status).toBe(202);
    expect(upload.headers.get('location')).toBe(`/api/v1/jobs/status/${upload.body.backgroundJobId}`);
    const done = await awaitBackgroundJob(recruiter, upload.body.backgroundJobId);
    expect(done).toMatchObject({
      state: 'succeeded',
      percent: 100,
      result: { resumeId: upload.body.resumeId, jobsScored: 1 },
    });
  }
});

afterAll(() => service.stop());

const ranking = async (): Promise<Ranked[]> =>
  (await recruiter.get<{ data: Ranked[] }>(`/jobs/${jobId}/candidates`)).body.data;

test('the right person comes first, with reasons quoted from the resume', async () => {
  const ranked = await ranking();
  expect(ranked.map(({ rank, name }) => [rank, name])).toEqual([
    [1, engineer.basics.name],
    [2, nurse.basics.name],
  ]);
  const resume = (await recruiter.get<{ parsed: { text: string } }>(`/resumes/${ranked[0]!.resumeId}`)).body;
  expect(ranked[0]!.strengths.length).toBeGreaterThan(0);
  for (const { quote, source } of ranked[0]!.strengths) {
    const place = resume.parsed.text.slice(source.charStart, source.charEnd);
    expect(quote).toBe(place.replace(/\s+/g, ' ').trim());
  }
});

test('the parts of an explanation add up to the score, which names its model', async () => {
  for (const { scoreId, score } of await ranking()) {
    const { body } = await recruiter.get<ScoreBody>(`/scores/${scoreId}`);
    expect(body.score).toBe(score);
    expect(body.model).toEqual({ name: 'talentflow-semantic', version: 1 });
    const sum = body.explanation.sections.reduce((total, section) => total + section.contribution, 0);
    expect(sum).toBeCloseTo(score, 9);
    for (const section of body.explanation.sections)
      expect(section.reasons.reduce((total, reason) => total + reason.contribution, 0)).toBeCloseTo(
        section.contribution,
        9,
      );
  }
});

test('the same pair computed again gives the same score under the same id', async () => {
  const [first] = await ranking();
  const again = await recruiter.post<ScoreBody>('/scores/compute', { jobId, resumeId: first!.resumeId });
  expect(again.status).toBe(200);
  expect([again.body.id, again.body.score]).toEqual([first!.scoreId, first!.score]);
});

test('a batch runs in the background under another model version', async () => {
  const models = (await recruiter.get<{ data: { id: string; name: string }[] }>('/models')).body.data;
  const modelVersionId = models.find(({ name }) => name === 'talentflow-tfidf')!.id;
  const started = await recruiter.post<{ backgroundJobId: string }>('/scores/compute', {
    jobId,
    modelVersionId,
  });
  expect(started.status).toBe(202);
  expect(await awaitBackgroundJob(recruiter, started.body.backgroundJobId)).toMatchObject({
    state: 'succeeded',
    result: { scored: 2 },
  });
  const top = await recruiter.get<{ data: Ranked[] }>(
    `/jobs/${jobId}/top-candidates?n=1&modelVersionId=${modelVersionId}`,
  );
  expect(top.body.data.map(({ name }) => name)).toEqual([engineer.basics.name]);
});

test('a batch goes on where one before it stopped: what is up to date is not computed again', async () => {
  const computedAt = async (): Promise<string[]> => (await ranking()).map((row) => row.computedAt);
  const before = await computedAt();
  const started = await recruiter.post<{ backgroundJobId: string }>('/scores/compute', { jobId });
  expect(await awaitBackgroundJob(recruiter, started.body.backgroundJobId)).toMatchObject({
    state: 'succeeded',
    result: { scored: 2 },
  });
  expect(await computedAt()).toEqual(before);
});

test('a batch names the resumes it had to skip, and is refused when one does not exist', async () => {
  const older = (await ranking()).find(({ name }) => name === engineer.basics.name)!;
  const upload = await recruiter.upload(await renderPerson(engineer, 'pdf-classic'), 'newer.pdf');
  await awaitBackgroundJob(recruiter, upload.body.backgroundJobId);
  const resumeIds = [older.resumeId, upload.body.resumeId];
  const started = await recruiter.post<{ backgroundJobId: string }>('/scores/compute', { jobId, resumeIds });
  expect(await awaitBackgroundJob(recruiter, started.body.backgroundJobId)).toMatchObject({
    state: 'succeeded',
    result: { scored: 1, skipped: [{ resumeId: older.resumeId, code: 'score.resume-not-current' }] },
  });
  const unknown = '0198c0de-0000-7000-8000-000000000000';
  const refused = await recruiter.post<{ code: string; detail: string }>('/scores/compute', {
    jobId,
    resumeIds: [older.resumeId, unknown],
  });
  expect([refused.status, refused.body.code]).toEqual([404, 'resume.not-found']);
  expect(refused.body.detail).toContain(unknown);
  expect((await recruiter.delete(`/resumes/${upload.body.resumeId}`)).status).toBe(204);
  await eventually(async () => {
    const found = (await ranking()).find(({ name }) => name === engineer.basics.name);
    return found?.resumeId === older.resumeId && !found.stale;
  }, 'the older resume ranks again');
});

const shown = async (query: string): Promise<(string | null)[]> =>
  (await recruiter.get<{ data: Ranked[] }>(`/jobs/${jobId}/candidates?${query}`)).body.data.map(
    ({ name }) => name,
  );

test('filters keep who fits them, and refuse what they do not know', async () => {
  const [first, second] = await ranking();
  expect(await shown(`minScore=${first!.score}`)).toEqual([first!.name]);
  expect(await shown('skill=python&skill=Django')).toEqual([first!.name]);
  expect(await shown('skill=python&skill=welding')).toEqual([]);
  const [city] = nurse.basics.location.split(',');
  expect(await shown(`location=${encodeURIComponent(city!.toUpperCase())}`)).toEqual([second!.name]);
  expect(await shown('minYears=1')).toEqual([first!.name, second!.name]);
  expect(await shown('minYears=80')).toEqual([]);
  for (const query of ['minScore=2', 'mustsMet=perhaps', 'minYears=-1', 'skill=', 'salary=1'])
    expect((await recruiter.get(`/jobs/${jobId}/candidates?${query}`)).status).toBe(400);
});

test('each requirement has a verdict, quoted where something was found', async () => {
  const [first] = await ranking();
  const { body } = await recruiter.get<ScoreBody>(`/scores/${first!.scoreId}`);
  expect(body.explanation.requirements.map(({ requirement }) => requirement)).toEqual(posting!.requirements);
  for (const { verdict, evidence } of body.explanation.requirements)
    if (verdict === 'met') expect(evidence!.quote).not.toBe('');
  expect(body.explanation.requirements.filter(({ verdict }) => verdict === 'met').length).toBeGreaterThan(2);
});

test('who misses a must ranks behind everybody who does not, however well they score', async () => {
  const { id: _, requirements, ...body } = posting!;
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
    `/jobs/${jobId}/outcomes?cursor=${page.body.nextCursor}`,
  );
  expect(rest.body.data).toEqual([invited.body]);
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

test('a changed job shows no old score as current, and is scored again by itself', async () => {
  const before = await ranking();
  const nursing = jobs.find(({ id }) => id !== posting!.id && /nurse/i.test(id + posting!.title)) ?? jobs[2]!;
  const { id: _, ...body } = nursing;
  const changed = await recruiter.put<{ version: number; scoringJobId: string }>(`/jobs/${jobId}`, body);
  expect(changed.body.version).toBe(2);
  await awaitBackgroundJob(recruiter, changed.body.scoringJobId);
  const after = await ranking();
  expect(after.map(({ stale }) => stale)).toEqual([false, false]);
  expect(after[0]!.name).toBe(nurse.basics.name);
  expect(after.map(({ score }) => score)).not.toEqual(before.map(({ score }) => score));
  const { body: history } = await recruiter.get<{
    data: { version: number; action: string; changedFields: string[] }[];
  }>(`/jobs/${jobId}/history`);
  expect(history.data.map(({ version, action }) => [version, action])).toEqual([
    [2, 'updated'],
    [1, 'created'],
  ]);
});

test('the request id of an upload reaches the worker, and no log line holds personal data', async () => {
  const upload = await recruiter.upload(await renderPerson(engineer, 'docx-plain'), 'another.docx');
  await awaitBackgroundJob(recruiter, upload.body.backgroundJobId);
  const requestId = upload.headers.get('x-request-id');
  const messages = service.worker!.log.filter((line) => line.requestId === requestId).map(({ msg }) => msg);
  expect(messages).toEqual(expect.arrayContaining(['resume parsed', 'resume scored']));
  const logged = JSON.stringify(service.logs());
  for (const secret of [
    engineer.basics.name,
    nurse.basics.name,
    engineer.basics.email,
    'recruiter@talentflow.example',
    recruiter.accessToken!,
  ])
    expect(logged).not.toContain(secret);
});

test('a person is ranked once, by the resume that came last; without it the one before counts again', async () => {
  const newest = (await ranking()).find(({ name }) => name === engineer.basics.name)!;
  expect((await ranking()).filter(({ name }) => name === engineer.basics.name)).toHaveLength(1);
  expect((await recruiter.delete(`/resumes/${newest.resumeId}`)).status).toBe(204);
  const replaced = await eventually(async () => {
    const found = (await ranking()).find(({ name }) => name === engineer.basics.name);
    return found && !found.stale ? found : null;
  }, 'the older resume ranks again');
  expect(replaced.candidateId).toBe(newest.candidateId);
  expect(replaced.resumeId).not.toBe(newest.resumeId);
});

test('a deleted job is in no list and ranks nobody, but its history stays', async () => {
  expect((await recruiter.delete(`/jobs/${jobId}`)).status).toBe(204);
  expect((await recruiter.get(`/jobs/${jobId}`)).status).toBe(404);
  expect((await recruiter.get<{ code: string }>(`/jobs/${jobId}/candidates`)).body.code).toBe(
    'job.not-found',
  );
  expect((await recruiter.get<{ data: unknown[] }>('/jobs')).body.data).toEqual([]);
  expect(
    (await recruiter.get<{ data: { action: string }[] }>(`/jobs/${jobId}/history`)).body.data[0]!.action,
  ).toBe('deleted');
});
