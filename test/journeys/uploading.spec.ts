import { people, renderPerson } from '#corpus';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { existsSync, readdirSync } from 'node:fs';
import { ApiClient } from '../support/api-client.js';
import { RunningService } from '../support/running-service.js';
import { awaitBackgroundJob, type ProblemBody } from '../support/shapes.js';

let service: RunningService;
let recruiter: ApiClient;

beforeAll(async () => {
  service = await RunningService.start({ UPLOAD_MAX_BYTES: '200000' });
  recruiter = await service.as('recruiter');
});

afterAll(() => service.stop());

const storedFiles = (): string[] =>
  existsSync(service.storageDirectory)
    ? readdirSync(service.storageDirectory, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ name }) => name)
    : [];
const listed = async (): Promise<number> =>
  (await recruiter.get<{ data: unknown[] }>('/resumes?limit=100')).body.data.length;
const pdfOf = (size: number): Uint8Array =>
  Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(size, 0x20)]);

test.each([
  ['a picture called .pdf', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), 415, 'resume.unsupported-format'],
  ['an empty file', Buffer.alloc(0), 422, 'resume.empty'],
  ['a file one byte over the limit', pdfOf(200_000 - 8), 413, 'resume.too-large'],
  ['a file far over the limit', pdfOf(5_000_000), 413, 'resume.too-large'],
])('%s is refused as a problem, and nothing is stored', async (_, bytes, status, code) => {
  const before = [storedFiles().length, await listed()];
  const answer = await recruiter.upload<ProblemBody>(bytes, 'resume.pdf');
  expect(answer.status).toBe(status);
  expect(answer.headers.get('content-type')).toContain('application/problem+json');
  expect(answer.body).toMatchObject({ status, code, requestId: answer.headers.get('x-request-id') });
  expect([storedFiles().length, await listed()]).toEqual(before);
});

test('a form without the field `file` is told which one is missing', async () => {
  const answer = await recruiter.upload<ProblemBody>(Buffer.from('%PDF-1.7'), 'resume.pdf', 'document');
  expect(answer.status).toBe(400);
  expect(answer.body.errors).toMatchObject([{ pointer: '/file' }]);
});

test('the same bytes are stored once, also when they come five times at once', async () => {
  const bytes = await renderPerson(people[0]!, 'pdf-classic');
  const files = storedFiles().length;
  const answers = await Promise.all([1, 2, 3, 4, 5].map((at) => recruiter.upload(bytes, `copy-${at}.pdf`)));
  expect(answers.map(({ status }) => status)).toEqual([202, 202, 202, 202, 202]);
  expect(new Set(answers.map(({ body }) => body.resumeId)).size).toBe(1);
  expect(new Set(answers.map(({ body }) => body.backgroundJobId)).size).toBe(1);
  expect(answers.filter(({ body }) => !body.duplicate)).toHaveLength(1);
  expect(storedFiles()).toHaveLength(files + 1);
  await awaitBackgroundJob(recruiter, answers[0]!.body.backgroundJobId);
  expect((await recruiter.upload(bytes, 'later.pdf')).body).toMatchObject({
    resumeId: answers[0]!.body.resumeId,
    duplicate: true,
  });
});

test('a damaged document fails with its reason; sent again it is tried again', async () => {
  const bytes = (await renderPerson(people[1]!, 'pdf-classic')).slice(0, 700);
  const first = await recruiter.upload(bytes, 'damaged.pdf');
  expect(first.status).toBe(202);
  const failed = await awaitBackgroundJob(recruiter, first.body.backgroundJobId);
  expect(failed).toMatchObject({ state: 'failed', error: { code: 'corrupt_document' } });
  const resume = await recruiter.get(`/resumes/${first.body.resumeId}`);
  expect(resume.body).toMatchObject({ state: 'failed', parsed: null, failure: failed.error });
  const second = await recruiter.upload(bytes, 'damaged.pdf');
  expect(second.body).toMatchObject({ duplicate: false });
  expect(second.body.resumeId).not.toBe(first.body.resumeId);
});

test('a name with a path and control characters is kept as a harmless name', async () => {
  const bytes = await renderPerson(people[2]!, 'docx-plain');
  const { body } = await recruiter.upload(bytes, '../../etc/pass\u0007wd.docx');
  const resume = await recruiter.get<{ fileName: string }>(`/resumes/${body.resumeId}`);
  expect(resume.body.fileName).not.toMatch(/[\p{Cc}/]/u);
});

test('an upload whose sender would rather wait is answered with how it ended', async () => {
  const bytes = await renderPerson(people[3]!, 'pdf-classic');
  const answer = await recruiter.with({ prefer: 'wait=30' }).upload<{ id: string }>(bytes, 'waited.pdf');
  expect(answer.status).toBe(200);
  expect(answer.body).toMatchObject({ kind: 'resume.process', state: 'succeeded', percent: 100 });
  expect(answer.headers.get('preference-applied')).toBe('wait=30');
  expect(answer.headers.get('location')).toBe(`/api/v1/jobs/status/${answer.body.id}`);
});

test('work that has not ended in time is answered as accepted', async () => {
  await service.worker!.stop();
  const bytes = await renderPerson(people[4]!, 'pdf-classic');
  const answer = await recruiter.with({ prefer: 'respond-async, wait=1' }).upload(bytes, 'later.pdf');
  expect([answer.status, answer.headers.get('preference-applied')]).toEqual([202, 'wait=1']);
  expect(answer.body.resumeId).toMatch(/^[0-9a-f-]{36}$/);
});
