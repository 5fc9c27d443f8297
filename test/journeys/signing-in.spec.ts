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
