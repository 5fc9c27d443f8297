import { jobs, people, renderPerson } from '#corpus';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ApiClient, type Answer } from '../support/api-client.js';
import { eventually } from '../support/eventually.js';
import { engineer, nurse, rankedScene } from '../support/ranked-scene.js';
import { emailOf, password, type RunningService } from '../support/running-service.js';
import { awaitBackgroundJob, type Ranked } from '../support/shapes.js';

interface Matched extends Ranked {
  meaningRank: number | null;
  wordsRank: number | null;
}

interface Matches {
  data: Matched[];
  searched: number;
  recalled: number;
}

let service: RunningService;
let recruiter: ApiClient;
let jobId: string;

/** Two people are known, then the worker stops: the job that comes in after that is scored by nobody. */
beforeAll(async () => {
  ({ service, recruiter } = await rankedScene());
  await service.worker!.stop();
  const { id: _, ...body } = jobs[2]!;
  jobId = (await recruiter.post<{ id: string }>('/jobs', body)).body.id;
});

afterAll(() => service.stop());

const match = (query = ''): Promise<Answer<Matches>> =>
  recruiter.get<Matches>(`/jobs/${jobId}/matches${query}`);
const ranking = async (): Promise<Ranked[]> =>
  (await recruiter.get<{ data: Ranked[] }>(`/jobs/${jobId}/candidates`)).body.data;

const scoring = async (): Promise<unknown> => (await recruiter.get(`/jobs/${jobId}/scoring`)).body;

test('everybody is searched, scored where they were not yet, and ranked with reasons', async () => {
  expect(await ranking()).toEqual([]);
  expect(await scoring()).toMatchObject({ candidates: 2, current: 0, stale: 0, missing: 2 });
  const { status, body } = await match();
  expect(status).toBe(200);
  expect([body.searched, body.recalled]).toEqual([2, 2]);
  expect(new Set(body.data.map(({ name }) => name))).toEqual(
    new Set([nurse.basics.name, engineer.basics.name]),
  );
  expect(new Set(body.data.map(({ meaningRank }) => meaningRank))).toEqual(new Set([1, 2]));
  const bare = body.data.map(({ meaningRank: _m, wordsRank: _w, ...ranked }) => ranked);
  expect(await ranking()).toEqual(bare);
  expect(body.data[0]!.strengths[0]!.quote).not.toBe('');
  expect((await match()).body).toEqual(body);
  expect(await scoring()).toMatchObject({ jobVersion: 1, candidates: 2, current: 2, stale: 0, missing: 0 });
});

test('filters leave whom they suit, before anybody is scored', async () => {
  const all = (await match()).body;
  const one = (await match('?limit=1')).body;
  expect(one.data).toEqual(all.data.slice(0, 1));
  const skilled = (await match('?skill=python')).body;
  expect([skilled.data.map(({ name }) => name), skilled.recalled]).toEqual([[engineer.basics.name], 1]);
  expect((await match('?minScore=1')).body.data).toEqual([]);
  expect((await match('?minYears=80')).body).toMatchObject({ data: [], recalled: 0, searched: 2 });
  expect((await match('?cursor=x')).status).toBe(400);
  expect((await match('?limit=101')).status).toBe(400);
  const manager = await service.as('hiring_manager');
  expect((await manager.get(`/jobs/${jobId}/matches?limit=1`)).body).toEqual(one);
  expect((await recruiter.get(`/jobs/${engineer.id}/matches`)).status).toBe(400);
});

test('a change makes scores stale until they are computed again; a resume is found as soon as it is parsed, and not any more once it is deleted', async () => {
  const { id: _, ...body } = jobs[2]!;
  const changed = await recruiter.put<{ scoringJobId: string }>(`/jobs/${jobId}`, {
    ...body,
    title: 'Changed',
  });
  expect(await scoring()).toMatchObject({ jobVersion: 2, current: 0, stale: 2, missing: 0 });
  await service.startWorker();
  await awaitBackgroundJob(recruiter, changed.body.scoringJobId);
  expect(await scoring()).toMatchObject({ jobVersion: 2, current: 2, stale: 0, missing: 0 });
  const third = people.find(({ id }) => id !== engineer.id && id !== nurse.id)!;
  const upload = await recruiter.upload(await renderPerson(third, 'pdf-sidebar'), 'third.pdf');
  await awaitBackgroundJob(recruiter, upload.body.backgroundJobId);
  const found = (await match()).body;
  expect(found.searched).toBe(3);
  expect(found.data.map(({ name }) => name)).toContain(third.basics.name);
  expect((await recruiter.delete(`/resumes/${upload.body.resumeId}`)).status).toBe(204);
  const left = (await match()).body;
  expect(left.searched).toBe(2);
  expect(left.data.map(({ name }) => name)).not.toContain(third.basics.name);
});

test('who is restored is found again, also by a process that read everybody while they were deleted', async () => {
  const { body: page } = await recruiter.get<{ data: { id: string }[] }>(
    `/candidates?q=${nurse.basics.email}`,
  );
  const path = `/candidates/${page.data[0]!.id}`;
  await recruiter.delete(path);
  const other = await ApiClient.signIn(await service.startAnotherApi(), emailOf('recruiter'), password);
  const matched = async (): Promise<(string | null)[]> =>
    (await other.get<Matches>(`/jobs/${jobId}/matches`)).body.data.map(({ name }) => name);
  expect(await matched()).toEqual([engineer.basics.name]);
  await recruiter.post(`${path}/restore`, undefined);
  await eventually(async () => (await matched()).includes(nurse.basics.name), 'the nurse is found again');
});
