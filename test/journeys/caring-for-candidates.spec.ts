import { people, renderPerson } from '#corpus';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { ApiClient } from '../support/api-client.js';
import { connect } from '../support/connect.js';
import { eventually } from '../support/eventually.js';
import { engineer, nurse, rankedScene } from '../support/ranked-scene.js';
import type { RunningService } from '../support/running-service.js';
import { awaitBackgroundJob, type ProblemBody, type Ranked } from '../support/shapes.js';

interface CandidateBody {
  id: string;
  name: string | null;
  email: string | null;
  phone: string | null;
  currentResumeId: string | null;
  tags: string[];
  correctedFields: string[];
  version: number;
  resumes: { id: string }[];
}

interface DuplicateBody {
  candidate: { id: string };
  score: number;
  reasons: string[];
}

interface NoteBody {
  id: string;
  text: string;
  authorId: string;
  editedAt: string | null;
}

let service: RunningService;
let recruiter: ApiClient;
let jobId: string;

beforeAll(async () => {
  ({ service, recruiter, jobId } = await rankedScene());
});

afterAll(() => service.stop());

const ranked = async (): Promise<(string | null)[]> =>
  (await recruiter.get<{ data: Ranked[] }>(`/jobs/${jobId}/candidates`)).body.data.map(({ name }) => name);
const found = async (query: string): Promise<CandidateBody[]> =>
  (await recruiter.get<{ data: CandidateBody[] }>(`/candidates?${query}`)).body.data;
const candidateOf = async (name: string): Promise<CandidateBody> => {
  const [only, ...others] = await found(`q=${encodeURIComponent(name)}`);
  expect(others).toEqual([]);
  return (await recruiter.get<CandidateBody>(`/candidates/${only!.id}`)).body;
};
const refusal = async (answer: Promise<{ status: number; body: ProblemBody }>): Promise<[number, string]> => {
  const { status, body } = await answer;
  return [status, body.code];
};

test('a candidate is found by name, address, number and words of the resume, and shown with the resumes', async () => {
  const candidate = await candidateOf(engineer.basics.name);
  expect(candidate).toMatchObject({
    email: engineer.basics.email,
    version: 1,
    tags: [],
    correctedFields: [],
  });
  expect(candidate.phone).toMatch(/^\+\d+$/);
  expect(candidate.resumes.map(({ id }) => id)).toEqual([candidate.currentResumeId]);
  for (const words of [engineer.basics.email, candidate.phone!, engineer.work[0]!.company])
    expect((await found(`q=${encodeURIComponent(words)}`)).map(({ id }) => id)).toEqual([candidate.id]);
  expect((await found('sort=name')).map(({ name }) => name)).toEqual([
    nurse.basics.name,
    engineer.basics.name,
  ]);
  const page = await recruiter.get<{ nextCursor: string }>('/candidates?limit=1&sort=name');
  expect((await found(`sort=name&cursor=${page.body.nextCursor}`)).map(({ id }) => id)).toEqual([
    candidate.id,
  ]);
  expect((await recruiter.get(`/candidates?cursor=${page.body.nextCursor}`)).status).toBe(400);
});

test('what a recruiter corrects stays when the next resume says otherwise', async () => {
  const { id, phone } = await candidateOf(engineer.basics.name);
  const { body } = await recruiter.patch<CandidateBody>(`/candidates/${id}`, { name: ' Priya R. Ellis ' });
  expect(body).toMatchObject({ name: 'Priya R. Ellis', phone, correctedFields: ['name'], version: 2 });
  const upload = await recruiter.upload(await renderPerson(engineer, 'docx-plain'), 'newer.docx');
  await awaitBackgroundJob(recruiter, upload.body.backgroundJobId);
  const after = (await recruiter.get<CandidateBody>(`/candidates/${id}`)).body;
  expect(after).toMatchObject({ name: 'Priya R. Ellis', currentResumeId: upload.body.resumeId });
  expect(after.resumes).toHaveLength(2);
  expect(await ranked()).toEqual(['Priya R. Ellis', nurse.basics.name]);
  const back = await recruiter.patch<CandidateBody>(`/candidates/${id}`, {
    name: engineer.basics.name,
    phone: '+1 (512) 555-0199',
  });
  expect(back.body).toMatchObject({ phone: '+15125550199', correctedFields: ['name', 'phone'] });
});

test('a correction that cannot be is refused at its place', async () => {
  const { id } = await candidateOf(engineer.basics.name);
  const wrong = await recruiter.patch<ProblemBody>(`/candidates/${id}`, {
    email: 'me',
    phone: '555',
    rank: 1,
  });
  expect(wrong.status).toBe(400);
  expect(wrong.body.errors.map(({ pointer }) => pointer).sort()).toEqual(['/email', '/phone', '/rank']);
  const taken = recruiter.patch<ProblemBody>(`/candidates/${id}`, {
    email: nurse.basics.email.toUpperCase(),
  });
  expect(await refusal(taken)).toEqual([409, 'candidate.email-taken']);
  const nobody = '0198c0de-0000-7000-8000-000000000000';
  expect(await refusal(recruiter.patch(`/candidates/${nobody}`, { name: 'X' }))).toEqual([
    404,
    'candidate.not-found',
  ]);
});

test('tags have one form, filter candidates and resumes, and go again', async () => {
  const { id, currentResumeId } = await candidateOf(nurse.basics.name);
  const path = `/candidates/${id}/tags`;
  for (const tag of ['Phone  Screen', 'phone screen', 'ICU/ER', 'C++'])
    expect((await recruiter.put(`${path}/${encodeURIComponent(tag)}`, undefined)).status).toBe(204);
  expect((await candidateOf(nurse.basics.name)).tags).toEqual(['c++', 'icu/er', 'phone screen']);
  expect((await found('tag=PHONE+screen&tag=c%2B%2B')).map((one) => one.id)).toEqual([id]);
  expect(await found('tag=phone+screen&tag=other')).toEqual([]);
  const resumes = await recruiter.get<{ data: { id: string }[] }>('/resumes?tag=icu/er');
  expect(resumes.body.data.map((one) => one.id)).toEqual([currentResumeId]);
  expect((await recruiter.delete(`${path}/icu%2Fer`)).status).toBe(204);
  expect((await candidateOf(nurse.basics.name)).tags).toEqual(['c++', 'phone screen']);
  const wrong = await recruiter.put<ProblemBody>(`${path}/${encodeURIComponent('<b>')}`, undefined);
  expect([wrong.status, wrong.body.code]).toEqual([400, 'candidate.tag-invalid']);
});

test('notes are kept with author and time; only the author rewrites them', async () => {
  const { id } = await candidateOf(nurse.basics.name);
  const path = `/candidates/${id}/notes`;
  const first = await recruiter.post<NoteBody>(path, { text: ' Knows ECMO. ' });
  expect(first).toMatchObject({ status: 201, body: { text: 'Knows ECMO.', editedAt: null } });
  const second = await (await service.as('admin')).post<NoteBody>(path, { text: 'Calls back on Monday.' });
  const edited = await recruiter.patch<NoteBody>(`${path}/${first.body.id}`, { text: 'Knows ECMO well.' });
  expect(edited.body.editedAt).not.toBeNull();
  const foreign = recruiter.patch<ProblemBody>(`${path}/${second.body.id}`, { text: 'No.' });
  expect(await refusal(foreign)).toEqual([403, 'note.of-another-author']);
  const listed = await recruiter.get<{ data: NoteBody[] }>(path);
  expect(listed.body.data.map(({ text }) => text)).toEqual(['Calls back on Monday.', 'Knows ECMO well.']);
  expect((await recruiter.delete(`${path}/${second.body.id}`)).status).toBe(204);
  expect(await refusal(recruiter.delete(`${path}/${second.body.id}`))).toEqual([404, 'note.not-found']);
  expect(await refusal(recruiter.post(path, { text: ' ' }))).toEqual([400, 'request.invalid']);
});

/** The engineer under another address and with a slip in the name, as a text. */
const otherFile = (note: string): Uint8Array =>
  Buffer.from(
    `${engineer.basics.name.replace('Raghu', 'Ragu')}\npriya.private@example.org\n${engineer.basics.phone}\n\nExperience\n` +
      `${engineer.work[0]!.title}, ${engineer.work[0]!.company}\n2021 - present\n- Built Python services on AWS.\n\n${note}\n`,
  );

/** Four hundred who share a given name and every employer with the engineer. */
const colleagues = `
  WITH given AS (SELECT gen_random_uuid() AS candidate, gen_random_uuid() AS resume FROM generate_series(1, 400)),
  candidate AS (
    INSERT INTO candidates (id, name, current_resume_id)
    SELECT candidate, '${engineer.basics.name.split(' ')[0]} Colleague', resume FROM given
  )
  INSERT INTO resumes (id, candidate_id, background_job_id, state, version, file_name, media_type, size_bytes,
    content_sha256, storage_key, parsed, uploaded_by, uploaded_at, parsed_at)
  SELECT resume, candidate, background_job_id, state, 1, 'colleague.pdf', media_type, 1, sha256(resume::text::bytea),
    resume::text, parsed || '{"contact": {"emails": [], "phones": [], "links": []}}', uploaded_by, now(), now()
  FROM given, resumes WHERE id = $1`;
const endOfColleagues = [
  `UPDATE candidates SET current_resume_id = NULL WHERE name LIKE '% Colleague'`,
  `DELETE FROM resumes WHERE file_name = 'colleague.pdf'`,
  `DELETE FROM candidates WHERE name LIKE '% Colleague'`,
];

test('two candidates who are one person are found out, merged, and stay one', async () => {
  const { id, resumes } = await candidateOf(engineer.basics.name);
  const first = await recruiter.upload(otherFile('Skills\nPython, Django'), 'private.txt');
  await awaitBackgroundJob(recruiter, first.body.backgroundJobId);
  const [other] = await found('q=priya.private');
  await recruiter.put(`/candidates/${other!.id}/tags/referred`, undefined);
  await recruiter.post(`/candidates/${other!.id}/notes`, { text: 'Referred by a colleague.' });
  await recruiter.post(`/jobs/${jobId}/candidates/${other!.id}/outcomes`, { outcome: 'interviewed' });
  const db = await connect(service.databaseUrl);
  await db.query(colleagues, [resumes[0]!.id]);
  const { body: duplicates } = await recruiter.get<{ data: DuplicateBody[] }>(`/candidates/${id}/duplicates`);
  for (const end of endOfColleagues) await db.query(end);
  await db.end();
  expect(duplicates.data).toMatchObject([
    { candidate: { id: other!.id }, reasons: ['phone', 'near-name', 'organisation'] },
  ]);
  expect(duplicates.data[0]!.score).toBeGreaterThan(0.9);
  const self = recruiter.post<ProblemBody>(`/candidates/${id}/merge`, { from: id });
  expect(await refusal(self)).toEqual([400, 'candidate.merged-into-itself']);
  const merged = await recruiter.post<CandidateBody>(`/candidates/${id}/merge`, { from: other!.id });
  expect(merged.body).toMatchObject({ tags: ['referred'], currentResumeId: first.body.resumeId });
  expect(merged.body.resumes.map((one) => one.id)).toEqual([
    first.body.resumeId,
    ...resumes.map((one) => one.id),
  ]);
  await eventually(async () => {
    const { body } = await recruiter.get<{ data: Ranked[] }>(`/jobs/${jobId}/candidates`);
    const theirs = body.data.filter(({ resumeId }) => merged.body.resumes.some((one) => one.id === resumeId));
    expect(theirs).toHaveLength(1);
    return theirs[0]!.candidateId === id && !theirs[0]!.stale && theirs[0]!.outcome === 'interviewed';
  }, 'the candidate is ranked once, by the newest resume, with the outcome');
  const led = await recruiter.get<CandidateBody>(`/candidates/${other!.id}`);
  expect([led.status, led.body.id]).toEqual([200, id]);
  expect(await refusal(recruiter.patch(`/candidates/${other!.id}`, { name: 'X' }))).toEqual([
    409,
    'candidate.merged',
  ]);
  const later = await recruiter.upload(otherFile('Skills\nGo, Terraform'), 'later.txt');
  const done = await awaitBackgroundJob(recruiter, later.body.backgroundJobId);
  expect(done.result).toMatchObject({ candidateId: id });
  await recruiter.delete(`/resumes/${later.body.resumeId}`);
  await recruiter.delete(`/resumes/${first.body.resumeId}`);
});

test('a deleted candidate is in no list and no ranking; restored, they are back with their resumes', async () => {
  const { id, resumes, currentResumeId } = await candidateOf(engineer.basics.name);
  expect((await recruiter.delete(`/candidates/${id}`)).status).toBe(204);
  expect(await ranked()).toEqual([nurse.basics.name]);
  expect(await refusal(recruiter.get(`/candidates/${id}`))).toEqual([404, 'candidate.not-found']);
  expect((await recruiter.get(`/resumes/${currentResumeId}`)).status).toBe(404);
  expect((await found('deleted=true')).map((one) => one.id)).toEqual([id]);
  const orphan = recruiter.post<ProblemBody>(`/resumes/${currentResumeId}/restore`, undefined);
  expect(await refusal(orphan)).toEqual([409, 'candidate.deleted']);
  const restored = await recruiter.post<CandidateBody>(`/candidates/${id}/restore`, undefined);
  expect(restored.body).toMatchObject({ id, currentResumeId, resumes });
  await eventually(async () => (await ranked())[0] === engineer.basics.name, 'the candidate ranks again');
  expect(await refusal(recruiter.post(`/candidates/${id}/restore`, undefined))).toEqual([
    404,
    'candidate.not-found',
  ]);
});

test('a restored resume is ranked again, unless its bytes were uploaded anew', async () => {
  const { id, currentResumeId } = await candidateOf(engineer.basics.name);
  expect((await recruiter.delete(`/resumes/${currentResumeId}`)).status).toBe(204);
  expect((await recruiter.get<CandidateBody>(`/candidates/${id}`)).body.currentResumeId).not.toBe(
    currentResumeId,
  );
  expect((await recruiter.post(`/resumes/${currentResumeId}/restore`, undefined)).status).toBe(200);
  await eventually(async () => {
    const { body } = await recruiter.get<{ data: Ranked[] }>(`/jobs/${jobId}/candidates`);
    return body.data.some(({ resumeId, stale }) => resumeId === currentResumeId && !stale);
  }, 'the restored resume ranks again');
  const bytes = await renderPerson(people[3]!, 'docx-plain');
  const first = await recruiter.upload(bytes, 'first.docx');
  await awaitBackgroundJob(recruiter, first.body.backgroundJobId);
  await recruiter.delete(`/resumes/${first.body.resumeId}`);
  await recruiter.upload(bytes, 'second.docx');
  const twice = recruiter.post<ProblemBody>(`/resumes/${first.body.resumeId}/restore`, undefined);
  expect(await refusal(twice)).toEqual([409, 'resume.uploaded-again']);
});

test('a candidate is changed by whoever has read them as they are', async () => {
  const { id } = await candidateOf(nurse.basics.name);
  const path = `/candidates/${id}`;
  const read = (await recruiter.get(path)).headers.get('etag')!;
  const client = recruiter.with({ 'if-match': read });
  const changed = await client.patch(path, { phone: '+1 512 555 0177' });
  expect(changed.status).toBe(200);
  expect(await refusal(client.patch(path, { phone: null }))).toEqual([412, 'request.precondition-failed']);
  expect(await refusal(client.delete(path))).toEqual([412, 'request.precondition-failed']);
  const fresh = recruiter.with({ 'if-match': changed.headers.get('etag')! });
  expect((await fresh.delete(path)).status).toBe(204);
});
