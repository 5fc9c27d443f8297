import { people, renderPerson } from '#corpus';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ApiClient } from '../support/api-client.js';
import { connect } from '../support/connect.js';
import { eventually } from '../support/eventually.js';
import { nurse, rankedScene } from '../support/ranked-scene.js';
import type { RunningService } from '../support/running-service.js';
import { awaitBackgroundJob, type ProblemBody, type Ranked } from '../support/shapes.js';

interface FieldBody {
  value: string;
  confidence: number;
  source: { charStart: number; charEnd: number; corrected?: boolean };
}

interface ResumeBody {
  id: string;
  candidateId: string | null;
  state: string;
  version: number;
  parsed: {
    text: string;
    contact: { name: FieldBody | null; emails: FieldBody[] };
    skills: (FieldBody & { normalized: string | null })[];
    experience: { title: FieldBody | null }[];
    findings: { code: string }[];
    experienceMonths: number | null;
    parserVersion: string;
  };
  corrections: { pointer: string; value: unknown; correctedBy: string; correctedAt: string }[];
}

let service: RunningService;
let recruiter: ApiClient;
let jobId: string;
let nurseResume: string;

beforeAll(async () => {
  ({ service, recruiter, jobId } = await rankedScene());
  nurseResume = (await ranking()).find(({ name }) => name === nurse.basics.name)!.resumeId;
});

afterAll(() => service.stop());

const ranking = async (): Promise<Ranked[]> =>
  (await recruiter.get<{ data: Ranked[] }>(`/jobs/${jobId}/candidates`)).body.data;
const resumeOf = async (id: string): Promise<ResumeBody> =>
  (await recruiter.get<ResumeBody>(`/resumes/${id}`)).body;
const scoreOf = async (resumeId: string): Promise<number | null> => {
  const found = (await ranking()).find((row) => row.resumeId === resumeId);
  return found && !found.stale ? found.score : null;
};

test('a correction shows at once, is sure, names who said it, and moves the score', async () => {
  const [before, score] = [await resumeOf(nurseResume), await scoreOf(nurseResume)];
  const { status, body } = await recruiter.patch<ResumeBody>(`/resumes/${nurseResume}`, {
    contact: { name: 'Danielle O. Okafor' },
    experience: [
      { title: 'Senior Backend Engineer', start: '2015-01', bullets: ['Built Python services on AWS.'] },
    ],
    skills: ['Python', 'psql'],
  });
  expect(status).toBe(200);
  const { parsed, corrections, version } = body;
  expect(version).toBe(before.version + 1);
  expect(corrections.map(({ pointer }) => pointer).sort()).toEqual([
    '/contact/name',
    '/experience',
    '/skills',
  ]);
  expect(parsed.contact.name).toMatchObject({
    value: 'Danielle O. Okafor',
    confidence: 1,
    source: { corrected: true },
  });
  expect(parsed.skills.map(({ normalized }) => normalized)).toEqual(['Python', 'PostgreSQL']);
  expect(parsed.experienceMonths).toBeGreaterThan(100);
  expect(parsed.contact.emails).toEqual(before.parsed.contact.emails);
  await eventually(async () => {
    const now = await scoreOf(nurseResume);
    return now !== null && now > score!;
  }, 'the corrected resume is scored again');
  expect((await ranking()).map(({ name }) => name)).toContain('Danielle O. Okafor');
  const { body: found } = await recruiter.get<{ data: { id: string }[] }>(
    '/resumes?skill=postgres&minYears=9',
  );
  expect(found.data.map(({ id }) => id)).toContain(nurseResume);
});

test('corrections survive a new parsing, and what was read comes back when they are withdrawn', async () => {
  const before = await resumeOf(nurseResume);
  const started = await recruiter.post<{ backgroundJobId: string }>(
    `/resumes/${nurseResume}/reparse`,
    undefined,
  );
  expect(started.status).toBe(202);
  expect(started.headers.get('location')).toBe(`/api/v1/jobs/status/${started.body.backgroundJobId}`);
  const done = await awaitBackgroundJob(recruiter, started.body.backgroundJobId);
  expect(done).toMatchObject({ state: 'succeeded', result: { resumeId: nurseResume } });
  const after = await resumeOf(nurseResume);
  expect(after).toMatchObject({ version: before.version + 1, corrections: before.corrections });
  expect(after.parsed.skills).toEqual(before.parsed.skills);
  for (const { pointer } of after.corrections)
    expect((await recruiter.delete(`/resumes/${nurseResume}/corrections?pointer=${pointer}`)).status).toBe(
      204,
    );
  const restored = await resumeOf(nurseResume);
  expect(restored.corrections).toEqual([]);
  expect(restored.parsed.contact.name!.value).toBe(nurse.basics.name);
  expect(restored.parsed.experience).toHaveLength(nurse.work.length);
});

test('resumes that an older parser read are read again in one go', async () => {
  const db = await connect(service.databaseUrl);
  await db.query(
    `UPDATE resumes SET parsed = jsonb_set(parsed, '{parserVersion}', '"0.9.10"') WHERE state = 'parsed'`,
  );
  await db.end();
  const old = await recruiter.post<{ resumes: number }>('/resumes/reparse', { parserVersionBefore: '0.9.9' });
  expect(old.body.resumes).toBe(0);
  const started = await recruiter.post<{ backgroundJobId: string }>('/resumes/reparse', {});
  expect(started).toMatchObject({ status: 202, body: { resumes: 2, remaining: 0 } });
  expect((await recruiter.post('/resumes/reparse', {})).body).toMatchObject({ resumes: 0, remaining: 0 });
  const done = await awaitBackgroundJob(recruiter, started.body.backgroundJobId);
  expect(done).toMatchObject({
    kind: 'resumes.reparse',
    state: 'succeeded',
    percent: 100,
    result: { total: 2, succeeded: 2, failed: 0 },
  });
  expect((await resumeOf(nurseResume)).parsed.parserVersion).not.toBe('0.9.10');
  expect((await recruiter.post('/resumes/reparse', {})).body).toMatchObject({ resumes: 0, remaining: 0 });
});

test('a resume that the present parser cannot read keeps what was read, and holds up no later run', async () => {
  const upload = await recruiter.upload(await renderPerson(people[7]!, 'docx-plain'), 'lost.docx');
  await awaitBackgroundJob(recruiter, upload.body.backgroundJobId);
  const { resumeId } = upload.body;
  const db = await connect(service.databaseUrl);
  const { rows } = await db.query<{ key: string }>(
    `UPDATE resumes SET parsed = jsonb_set(parsed, '{parserVersion}', '"0.9.10"') WHERE id = $1 RETURNING storage_key AS key`,
    [resumeId],
  );
  await db.end();
  await writeFile(join(service.storageDirectory, rows[0]!.key), 'no document any more');
  const run = async (): Promise<unknown> => {
    const { body } = await recruiter.post<{ backgroundJobId: string }>('/resumes/reparse', {});
    return (await awaitBackgroundJob(recruiter, body.backgroundJobId)).result;
  };
  expect(await run()).toMatchObject({ total: 1, failed: 1 });
  expect(await run()).toMatchObject({ total: 0 });
  expect(await resumeOf(resumeId)).toMatchObject({ state: 'parsed', parsed: { parserVersion: '0.9.10' } });
});

test('what is no resume makes no candidate until somebody says who it is', async () => {
  const recipe = 'Pancakes\n\n200 g of flour, two eggs and a little milk. Stir, rest, fry until golden.\n';
  const upload = await recruiter.upload(Buffer.from(recipe), 'pancakes.txt');
  const done = await awaitBackgroundJob(recruiter, upload.body.backgroundJobId);
  expect(done).toMatchObject({ state: 'succeeded', result: { candidateId: null, jobsScored: 0 } });
  const { resumeId } = upload.body;
  expect(await resumeOf(resumeId)).toMatchObject({ state: 'parsed', candidateId: null });
  expect((await ranking()).map((row) => row.resumeId)).not.toContain(resumeId);
  const early = await recruiter.get<ProblemBody>(`/resumes/${resumeId}/matches`);
  expect([early.status, early.body.code]).toEqual([409, 'score.resume-of-nobody']);
  const patch = { contact: { name: 'Paola Pan', emails: ['paola.pan@example.com'] } };
  const { body } = await recruiter.patch<ResumeBody>(`/resumes/${resumeId}`, patch);
  expect(body.candidateId).not.toBeNull();
  expect(body.parsed.findings.map(({ code }) => code)).not.toContain('not_a_resume');
  await eventually(
    async () => (await ranking()).some((row) => row.resumeId === resumeId),
    'the person is ranked',
  );
});

test('a resume that failed may be parsed again; what cannot be corrected is refused at its place', async () => {
  const upload = await recruiter.upload(
    (await renderPerson(people[1]!, 'pdf-classic')).slice(0, 700),
    'half.pdf',
  );
  await awaitBackgroundJob(recruiter, upload.body.backgroundJobId);
  const path = `/resumes/${upload.body.resumeId}`;
  const early = await recruiter.patch<ProblemBody>(path, { summary: 'Good.' });
  expect([early.status, early.body.code]).toEqual([409, 'resume.not-parsed']);
  const again = await recruiter.post<{ backgroundJobId: string }>(`${path}/reparse`, undefined);
  expect(again.body.backgroundJobId).not.toBe(upload.body.backgroundJobId);
  expect((await awaitBackgroundJob(recruiter, again.body.backgroundJobId)).state).toBe('failed');
  const wrong = await recruiter.patch<ProblemBody>(`/resumes/${nurseResume}`, {
    contact: { emails: ['me'] },
    experience: [{ start: 'May' }],
    skills: null,
    text: 'x',
  });
  expect(wrong.body.errors.map(({ pointer }) => pointer).sort()).toEqual([
    '/contact/emails',
    '/experience/0/start',
    '/skills',
    '/text',
  ]);
  expect((await recruiter.delete(`/resumes/${nurseResume}/corrections?pointer=/text`)).status).toBe(400);
});

const ola = (name: string): Uint8Array =>
  Buffer.from(`${name}\nola.dahl@example.com\n\nSkills\nPython, Django, Terraform\n`);

test('a resume that is older than the current one takes nothing from the candidate that this one said', async () => {
  await service.worker!.stop();
  const older = await recruiter.upload(ola('Ola Former'), 'older.txt');
  expect((await recruiter.delete(`/resumes/${older.body.resumeId}`)).status).toBe(204);
  await service.startWorker();
  const newer = await recruiter.upload(ola('Ola Dahl'), 'newer.txt');
  await awaitBackgroundJob(recruiter, newer.body.backgroundJobId);
  const path = `/resumes/${older.body.resumeId}`;
  await recruiter.post(`${path}/restore`, undefined);
  const { body } = await recruiter.get<{ backgroundJobId: string }>(path);
  await awaitBackgroundJob(recruiter, body.backgroundJobId);
  const { candidateId } = await resumeOf(older.body.resumeId);
  const candidate = await recruiter.get<{ name: string; resumes: unknown[] }>(`/candidates/${candidateId}`);
  expect(candidate.body).toMatchObject({ name: 'Ola Dahl', currentResumeId: newer.body.resumeId });
  expect(candidate.body.resumes).toHaveLength(2);
});

test('a resume is corrected by whoever has read it as it is', async () => {
  const path = `/resumes/${nurseResume}`;
  const client = recruiter.with({ 'if-match': (await recruiter.get(path)).headers.get('etag')! });
  const corrected = await client.patch(path, { skills: ['Python', 'Nursing'] });
  expect(corrected.status).toBe(200);
  const late = [
    client.patch<ProblemBody>(path, { skills: [] }),
    client.delete<ProblemBody>(`${path}/corrections?pointer=/skills`),
  ];
  for (const answer of late)
    expect(await answer).toMatchObject({ status: 412, body: { code: 'request.precondition-failed' } });
  const fresh = recruiter.with({ 'if-match': corrected.headers.get('etag')! });
  expect((await fresh.delete(`${path}/corrections?pointer=/skills`)).status).toBe(204);
});
