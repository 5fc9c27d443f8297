import { people, renderPerson } from '#corpus';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { ApiClient } from '../support/api-client.js';
import { posting, rankedScene } from '../support/ranked-scene.js';
import type { RunningService } from '../support/running-service.js';
import { awaitBackgroundJob, type ProblemBody, type Ranked } from '../support/shapes.js';

interface JobBody {
  id: string;
  version: number;
  state: string;
  title: string;
  scoringJobId: string;
}

let service: RunningService;
let recruiter: ApiClient;
let jobId: string;

beforeAll(async () => {
  ({ service, recruiter, jobId } = await rankedScene());
});

afterAll(() => service.stop());

const ranking = async (id = jobId): Promise<Ranked[]> =>
  (await recruiter.get<{ data: Ranked[] }>(`/jobs/${id}/candidates`)).body.data;
const found = async (query: string): Promise<string[]> =>
  (await recruiter.get<{ data: JobBody[] }>(`/jobs?${query}`)).body.data.map(({ title }) => title);
const scores = (ranked: Ranked[]) => ranked.map(({ candidateId, score }) => [candidateId, score]);
const create = (title: string, more: object) =>
  recruiter.post<JobBody>('/jobs', {
    title,
    description: 'You keep the wards running.',
    requirements: ['Kindness'],
    ...more,
  });
const post = <T = JobBody>(call: string, id = jobId) => recruiter.post<T>(`/jobs/${id}/${call}`, {});

test('a closed job keeps its ranking, takes nobody new, and catches up when it is open again', async () => {
  const before = await ranking();
  const closed = await post('close');
  expect(closed.body).toMatchObject({ state: 'closed', version: 2 });
  expect((await post('close')).body).toEqual(closed.body);

  const { body } = await recruiter.upload(await renderPerson(people[9]!, 'docx-plain'), 'late.docx');
  const { result } = await awaitBackgroundJob(recruiter, body.backgroundJobId);
  expect(result).toMatchObject({ jobsScored: 0 });
  expect(await ranking()).toEqual(before);
  expect(before.every(({ stale }) => !stale)).toBe(true);
  expect((await recruiter.get<{ data: unknown[] }>(`/resumes/${body.resumeId}/matches`)).body.data).toEqual(
    [],
  );

  const { id: _, ...said } = posting;
  const refused = await recruiter.put<ProblemBody>(`/jobs/${jobId}`, { ...said, title: 'Another' });
  expect([refused.status, refused.body.code]).toEqual([409, 'job.closed']);

  const open = await post('reopen');
  expect(open.body).toMatchObject({ state: 'open', version: 3 });
  expect(await awaitBackgroundJob(recruiter, open.body.scoringJobId)).toMatchObject({
    state: 'succeeded',
    result: { scored: before.length + 1 },
  });
  expect((await ranking()).map(({ resumeId }) => resumeId)).toContain(body.resumeId);
  const again = { jobId, resumeId: body.resumeId };
  expect((await recruiter.post('/scores/compute', again)).status).toBe(200);
});

test('a clone is a job of its own, with the same candidates ranked for it', async () => {
  const clone = await post('clone');
  expect(clone.status).toBe(201);
  expect(clone.headers.get('location')).toBe(`/api/v1/jobs/${clone.body.id}`);
  expect(clone.body).toMatchObject({ title: posting.title, state: 'open', version: 1 });
  await awaitBackgroundJob(recruiter, clone.body.scoringJobId);
  expect(scores(await ranking(clone.body.id))).toEqual(scores(await ranking()));

  await recruiter.delete(`/jobs/${clone.body.id}`);
  const back = await post('restore', clone.body.id);
  expect(await awaitBackgroundJob(recruiter, back.body.scoringJobId)).toMatchObject({ state: 'succeeded' });
  expect(scores(await ranking(clone.body.id))).toEqual(scores(await ranking()));
  await recruiter.delete(`/jobs/${clone.body.id}`);
});

test('jobs are found by words, state, place, department and time, in any order, over pages', async () => {
  await create('Ärztliche Leitung', { location: 'Zürich, Switzerland', department: 'Cardiology' });
  const { body: porter } = await create('porter', { location: 'Geneva', department: 'cardiology' });
  await create('Bed manager', { location: 'Zurich', department: 'Logistics', requirements: ['Radiology'] });
  await post('close', porter.id);

  const wards = 'q=wards%20run';
  expect(await found(wards)).toEqual(['Bed manager', 'porter', 'Ärztliche Leitung']);
  expect(await found(`${wards}&sort=oldest`)).toEqual(['Ärztliche Leitung', 'porter', 'Bed manager']);
  expect(await found(`${wards}&sort=title`)).toEqual(['Ärztliche Leitung', 'Bed manager', 'porter']);
  expect((await found('sort=updated'))[0]).toBe('porter');
  expect(await found('q=radiolog')).toEqual(['Bed manager']);
  expect(await found('q=arztliche')).toEqual(['Ärztliche Leitung']);
  expect(await found('location=zurich&sort=title')).toEqual(['Ärztliche Leitung', 'Bed manager']);
  expect(await found('department=CARDIOLOGY&state=open')).toEqual(['Ärztliche Leitung']);
  expect(await found('state=closed')).toEqual(['porter']);
  expect(await found('deleted=true')).toEqual([posting.title]);
  expect(await found(`createdBefore=2020-01-01T00:00:00Z`)).toEqual([]);
  expect(await found(`${wards}&createdAfter=2020-01-01T00:00:00Z`)).toHaveLength(3);

  const titles: string[] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const query: string = `${wards}&sort=title&limit=1${cursor && `&cursor=${cursor}`}`;
    const { body } = await recruiter.get<{ data: JobBody[]; nextCursor: string | null }>(`/jobs?${query}`);
    titles.push(...body.data.map(({ title }) => title));
    cursor = body.nextCursor;
  }
  expect(titles).toEqual(['Ärztliche Leitung', 'Bed manager', 'porter']);
});

test.each([
  ['state=hidden', ['?state']],
  ['sort=salary&limit=0', ['?limit', '?sort']],
  ['createdAfter=yesterday&deleted=maybe&q=', ['?createdAfter', '?deleted', '?q']],
  ['colour=red', ['?colour']],
])('a search for %s is told what is wrong with it', async (query, pointers) => {
  const { status, body } = await recruiter.get<ProblemBody>(`/jobs?${query}`);
  expect(status).toBe(400);
  expect(body.errors.map(({ pointer }) => pointer).sort()).toEqual(pointers);
});
