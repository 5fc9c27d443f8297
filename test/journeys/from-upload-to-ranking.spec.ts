import { jobs, renderPerson } from '#corpus';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { ApiClient } from '../support/api-client.js';
import { eventually } from '../support/eventually.js';
import { engineer, nurse, posting, rankedScene } from '../support/ranked-scene.js';
import type { RunningService } from '../support/running-service.js';
import { awaitBackgroundJob, type Ranked, type ScoreBody } from '../support/shapes.js';

let service: RunningService;
let recruiter: ApiClient;
let jobId: string;

beforeAll(async () => {
  ({ service, recruiter, jobId } = await rankedScene());
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

const computedAt = async (): Promise<string[]> => (await ranking()).map((row) => row.computedAt);

test('a batch goes on where one before it stopped: what is up to date is not computed again', async () => {
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

test('a changed job shows no old score as current, and is scored again by itself', async () => {
  const before = await ranking();
  const nursing = jobs.find(({ id }) => id !== posting.id && /nurse/i.test(id + posting.title)) ?? jobs[2]!;
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
  await eventually(() => {
    const messages = service.worker!.log.filter((line) => line.requestId === requestId).map(({ msg }) => msg);
    return Promise.resolve(
      ['resume parsed', 'resume scored'].every((expected) => messages.includes(expected)),
    );
  }, 'the worker logs both of its steps under the request id of the upload'); // lines wait to be written together
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
