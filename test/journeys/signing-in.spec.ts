import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ApiClient } from '../support/api-client.js';
import { emailOf, password, RunningService } from '../support/running-service.js';
import type { ProblemBody } from '../support/shapes.js';

interface Session {
  accessToken: string;
  refreshToken: string;
  expiresIn: number;
}

interface SessionBody {
  id: string;
  current: boolean;
}

let service: RunningService;
let nobody: ApiClient;

beforeAll(async () => {
  service = await RunningService.start({}, false);
  nobody = new ApiClient(service.apiUrl, null);
});

afterAll(() => service.stop());

const logIn = async (): Promise<Session> =>
  (await nobody.post<Session>('/auth/login', { email: emailOf('recruiter'), password })).body;
const meAs = (token: string) => new ApiClient(service.apiUrl, token).get<ProblemBody>('/auth/me');

test('a wrong password and an unknown address get the same answer', async () => {
  const wrong = await nobody.post<ProblemBody>('/auth/login', {
    email: emailOf('admin'),
    password: 'not the password at all',
  });
  const unknown = await nobody.post<ProblemBody>('/auth/login', {
    email: 'nobody@talentflow.example',
    password,
  });
  expect([wrong.status, wrong.body.code]).toEqual([401, 'auth.credentials-wrong']);
  expect({ ...unknown.body, requestId: '' }).toEqual({ ...wrong.body, requestId: '' });
});

test('an address is the same in capitals', async () => {
  expect((await nobody.post('/auth/login', { email: emailOf('admin').toUpperCase(), password })).status).toBe(
    200,
  );
});

test('after signing out the refresh token is worth nothing', async () => {
  const { refreshToken } = await logIn();
  expect((await nobody.post('/auth/logout', { refreshToken })).status).toBe(204);
  expect((await nobody.post('/auth/refresh', { refreshToken })).status).toBe(401);
});

test('I see where I am signed in, and end one place or all the others with their tokens', async () => {
  const [here, there, elsewhere] = [await logIn(), await logIn(), await logIn()];
  const mine = new ApiClient(service.apiUrl, here.accessToken);
  const page = (await mine.get<{ data: SessionBody[]; hasMore: boolean }>('/auth/sessions?limit=100')).body;
  expect(page.data.filter(({ current }) => current)).toHaveLength(1);
  expect(page.data[0]).toEqual({
    id: expect.any(String),
    current: false,
    client: 'node',
    network: '127.0.0.0/24',
    createdAt: expect.any(String),
    lastUsedAt: expect.any(String),
    expiresAt: expect.any(String),
  });
  const { hasMore, data } = (await mine.get<typeof page>('/auth/sessions?limit=1')).body;
  expect([hasMore, data]).toEqual([true, page.data.slice(0, 1)]);

  expect((await mine.delete(`/auth/sessions/${page.data[0]!.id}`)).status).toBe(204);
  expect([(await meAs(elsewhere.accessToken)).status, (await meAs(there.accessToken)).status]).toEqual([
    401, 200,
  ]);
  expect((await nobody.post('/auth/refresh', { refreshToken: elsewhere.refreshToken })).status).toBe(401);
  expect((await mine.delete('/auth/sessions')).status).toBe(204);
  expect([(await meAs(there.accessToken)).status, (await meAs(here.accessToken)).status]).toEqual([401, 200]);
  expect((await mine.get<typeof page>('/auth/sessions')).body.data).toEqual([
    expect.objectContaining({ current: true }),
  ]);
  service.forgetClients();
});

test('a session of somebody else is not there', async () => {
  const admin = await service.as('admin');
  const { data } = (await admin.get<{ data: SessionBody[] }>('/auth/sessions')).body;
  const answer = await (await service.as('recruiter')).delete<ProblemBody>(`/auth/sessions/${data[0]!.id}`);
  expect([answer.status, answer.body.code]).toEqual([404, 'session.not-found']);
  expect((await admin.get('/auth/me')).status).toBe(200);
});

const unknownId = '01900000-0000-7000-8000-000000000000';
const posting = { title: 'Title', description: 'Description', requirements: ['One'] };

/** What each role gets on each route; the ids are unknown, so 404 means it was let in. */
const routes: readonly (readonly [
  method: 'get' | 'post' | 'put' | 'delete',
  path: string,
  body: unknown,
  recruiter: number,
  hiringManager: number,
])[] = [
  ['get', '/auth/me', null, 200, 200],
  ['get', '/auth/sessions', null, 200, 200],
  ['delete', '/auth/sessions', null, 204, 204],
  ['delete', `/auth/sessions/${unknownId}`, null, 404, 404],
  ['get', '/jobs', null, 200, 200],
  ['post', '/jobs', posting, 201, 403],
  ['get', `/jobs/${unknownId}`, null, 404, 404],
  ['put', `/jobs/${unknownId}`, posting, 404, 403],
  ['delete', `/jobs/${unknownId}`, null, 404, 403],
  ['get', `/jobs/${unknownId}/history`, null, 404, 404],
  ['get', `/jobs/${unknownId}/candidates`, null, 404, 404],
  ['get', `/jobs/${unknownId}/top-candidates`, null, 404, 404],
  ['get', `/jobs/${unknownId}/outcomes`, null, 404, 404],
  ['post', `/jobs/${unknownId}/candidates/${unknownId}/outcomes`, { outcome: 'hired' }, 404, 404],
  ['get', `/jobs/status/${unknownId}`, null, 404, 403],
  ['post', `/jobs/status/${unknownId}/cancel`, {}, 404, 403],
  ['get', '/resumes', null, 200, 403],
  ['get', `/resumes/${unknownId}`, null, 404, 403],
  ['delete', `/resumes/${unknownId}`, null, 404, 403],
  ['get', `/resumes/${unknownId}/matches`, null, 404, 403],
  ['post', '/resumes/upload', {}, 415, 403],
  ['post', '/scores/compute', { jobId: unknownId, resumeId: unknownId }, 404, 403],
  ['get', `/scores/${unknownId}`, null, 404, 404],
  ['get', '/models', null, 200, 403],
  ['get', `/models/${unknownId}`, null, 404, 403],
];

test.each(routes)('%s %s is for the roles it names', async (method, path, body, recruiter, hiringManager) => {
  const call = async (client: ApiClient) =>
    (method === 'get' || method === 'delete' ? await client[method](path) : await client[method](path, body))
      .status;
  expect(await call(nobody)).toBe(401);
  expect(await call(await service.as('recruiter'))).toBe(recruiter);
  expect(await call(await service.as('admin'))).toBe(recruiter);
  expect(await call(await service.as('hiring_manager'))).toBe(hiringManager);
});

test('the table above has every route of the API', async () => {
  const document = (await (await fetch(`${service.apiUrl}/docs/openapi.json`)).json()) as {
    openapi: string;
    paths: Record<string, Record<string, unknown>>;
  };
  expect(document.openapi).toMatch(/^3\.1/);
  const documented = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method} ${path}`),
  );
  const open = [
    'get /.well-known/jwks.json',
    'get /errors',
    'get /errors/{code}',
    'post /api/v1/auth/login',
    'post /api/v1/auth/refresh',
    'post /api/v1/auth/logout',
    'post /api/v1/auth/token',
  ];
  const tabled = routes.map(
    ([method, path]) =>
      `${method} /api/v1${path.replace(unknownId, '{id}').replace(unknownId, '{candidateId}')}`,
  );
  expect([...documented].sort()).toEqual([...open, ...tabled].sort());
});
