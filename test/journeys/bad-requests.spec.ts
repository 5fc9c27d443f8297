import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { once } from 'node:events';
import { connect as connectTcp } from 'node:net';
import { text } from 'node:stream/consumers';
import { ApiClient } from '../support/api-client.js';
import { RunningService } from '../support/running-service.js';
import type { ProblemBody } from '../support/shapes.js';

let service: RunningService;
let recruiter: ApiClient;

beforeAll(async () => {
  service = await RunningService.start({}, false);
  recruiter = await service.as('recruiter');
});

afterAll(() => service.stop());

const posting = { title: 'Title', description: 'Description', requirements: ['One'] };

async function expectProblem(answer: Response): Promise<ProblemBody> {
  expect(answer.headers.get('content-type')).toContain('application/problem+json');
  const problem = (await answer.json()) as ProblemBody;
  expect(problem).toMatchObject({ status: answer.status, requestId: answer.headers.get('x-request-id') });
  return problem;
}

const sendMultipart = (contentType: string, body: string): Promise<Response> =>
  fetch(`${service.apiUrl}/api/v1/resumes/upload`, {
    method: 'POST',
    headers: { authorization: `Bearer ${recruiter.accessToken}`, 'content-type': contentType },
    body,
  });
const bounded = 'multipart/form-data; boundary=cut';
const part = (headers: string, content: string): string =>
  `--cut\r\nContent-Disposition: form-data; ${headers}\r\n\r\n${content}\r\n`;
const pdf = `%PDF-1.7\n${' '.repeat(100_000)}`;
const aFile = part('name="file"; filename="a.pdf"', pdf);

test.each([
  ['without a boundary', 'multipart/form-data', `${part('name="file"; filename="a.pdf"', pdf)}--cut--\r\n`],
  ['cut short in the file', bounded, part('name="file"; filename="a.pdf"', pdf).slice(0, 90_000)],
  ['cut short in a small file', bounded, part('name="file"; filename="a.pdf"', '%PDF-1.7')],
  ['cut short in its headers', bounded, '--cut\r\nContent-Disposition: form-'],
  ['with a field before the file', bounded, `${part('name="note"', 'text')}--cut--\r\n`],
  ['with a field after the file', bounded, `${aFile}${part('name="note"', 'text')}--cut--\r\n`],
  ['with a second file', bounded, `${aFile}${part('name="file"; filename="b.pdf"', pdf)}--cut--\r\n`],
  ['with a part cut short after the file', bounded, `${aFile}--cut\r\nContent-Disposition: form-`],
])('a multipart body %s is malformed, and nothing is stored', async (_, contentType, body) => {
  const answer = await sendMultipart(contentType, body);
  expect(answer.status).toBe(400);
  expect((await expectProblem(answer)).code).toBe('request.malformed');
  expect((await recruiter.get<{ data: unknown[] }>('/resumes')).body.data).toEqual([]);
});

test.each(['', 'Content-Type: application/pdf'])('a file without a name is taken (%s)', async (header) => {
  const headers = header ? `name="file"\r\n${header}` : 'name="file"';
  const answer = await sendMultipart(bounded, `${part(headers, `${pdf}${header}`)}--cut--\r\n`);
  expect(answer.status).toBe(202);
  const { resumeId } = (await answer.json()) as { resumeId: string };
  expect((await recruiter.get(`/resumes/${resumeId}`)).body).toMatchObject({ fileName: 'resume' });
  expect((await recruiter.delete(`/resumes/${resumeId}`)).status).toBe(204);
});

const absent = (field: string): Record<string, unknown> =>
  Object.fromEntries(Object.entries(posting).filter(([name]) => name !== field));

test.each<[what: string, body: unknown, pointer: string, code: string]>([
  [
    'an empty list as a requirement',
    { ...posting, requirements: [[]] },
    '/requirements/0',
    'nestedValidation',
  ],
  [
    'a list in the requirements',
    { ...posting, requirements: ['One', [{ text: 'Two' }]] },
    '/requirements/1',
    'nestedValidation',
  ],
  ['null as a requirement', { ...posting, requirements: [null] }, '/requirements/0', 'nestedValidation'],
  [
    'null for a requirement’s weight',
    { ...posting, requirements: [{ text: 'One', weight: null }] },
    '/requirements/0/weight',
    'isNumber',
  ],
  [
    'null for a requirement’s must',
    { ...posting, requirements: [{ text: 'One', must: null }] },
    '/requirements/0/must',
    'isBoolean',
  ],
  ['an empty list of weights', { ...posting, sectionWeights: [] }, '/sectionWeights', 'isObject'],
  ['a list of weights', { ...posting, sectionWeights: [{ skills: 1 }] }, '/sectionWeights', 'isObject'],
  [
    'null for a weight',
    { ...posting, sectionWeights: { experience: null } },
    '/sectionWeights/experience',
    'isNumber',
  ],
  ['no title', absent('title'), '/title', 'isNotEmpty'],
  ['an empty description', { ...posting, description: ' ' }, '/description', 'isNotEmpty'],
  ['a number as the title', { ...posting, title: 7 }, '/title', 'isString'],
  ['an empty list of requirements', { ...posting, requirements: [] }, '/requirements', 'arrayMinSize'],
])('a job with %s is told that one fault', async (_, body, pointer, code) => {
  const answer = await recruiter.post<ProblemBody>('/jobs', body);
  expect(answer.status).toBe(400);
  expect(answer.body.errors).toEqual([{ pointer, code, detail: expect.any(String) }]);
});

test.each(['resumeId', 'resumeIds', 'modelVersionId'])('null for %s is refused', async (field) => {
  const jobId = '01900000-0000-7000-8000-000000000000';
  const answer = await recruiter.post<ProblemBody>('/scores/compute', { jobId, [field]: null });
  expect(answer.status).toBe(400);
  expect(answer.body.errors).toMatchObject([{ pointer: `/${field}` }]);
});

test.each(['requirements', 'title', 'unknown'])('%s nested 9000 deep is refused', async (field) => {
  const deep = JSON.stringify({ ...posting, [field]: 0 }).replace(
    `"${field}":0`,
    `"${field}":${'['.repeat(9_000)}${']'.repeat(9_000)}`,
  );
  const answer = await fetch(`${service.apiUrl}/api/v1/jobs`, {
    method: 'POST',
    headers: { authorization: `Bearer ${recruiter.accessToken}`, 'content-type': 'application/json' },
    body: deep,
  });
  expect(answer.status).toBe(400);
  expect((await expectProblem(answer)).errors).toMatchObject([{ code: 'maxDepth' }]);
});

test('faults of a body and of a query asked for at once keep their pointers', async () => {
  const [body, query] = await Promise.all([
    recruiter.post<ProblemBody>('/jobs', absent('title')),
    recruiter.get<ProblemBody>('/jobs?limit=0'),
  ]);
  expect(body.body.errors.map(({ pointer }) => pointer)).toEqual(['/title']);
  expect(query.body.errors.map(({ pointer }) => pointer)).toEqual(['?limit']);
});

test.each([
  ['an unreadable path', '/api/v1/jobs/%zz', 400, 'request.malformed'],
  ['an overlong id', `/api/v1/jobs/${'a'.repeat(200)}`, 401, 'auth.sign-in-required'],
  ['an unknown path', '/api/v1/nothing', 404, 'route.not-found'],
  ['a path outside of the API', '/nothing', 404, 'route.not-found'],
])('%s is answered with a problem and the request id', async (_, path, status, code) => {
  const answer = await fetch(`${service.apiUrl}${path}`, { headers: { 'x-request-id': 'mine-1' } });
  expect(answer.status).toBe(status);
  expect(await expectProblem(answer)).toMatchObject({ code, requestId: 'mine-1' });
});

test.each([
  ['what is not HTTP', 'hello\r\n\r\n', 400, 'request.malformed'],
  [
    'too many headers',
    `GET / HTTP/1.1\r\nHost: a\r\nX-Long: ${'a'.repeat(40_000)}\r\n\r\n`,
    431,
    'request.headers-too-large',
  ],
])('%s is answered with a problem and the request id', async (_, bytes, status, code) => {
  const { hostname, port } = new URL(service.apiUrl);
  const socket = connectTcp(Number(port), hostname);
  await once(socket, 'connect');
  socket.write(bytes);
  const [head, body] = (await text(socket)).split('\r\n\r\n');
  const problem = JSON.parse(body!) as ProblemBody;
  expect(head).toContain('application/problem+json');
  expect(head).toContain(`X-Request-Id: ${problem.requestId}`);
  expect(problem).toMatchObject({ status, code });
});
