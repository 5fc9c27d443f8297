import { afterAll, beforeAll, expect, test } from '@jest/globals';
import jwt from 'jsonwebtoken';
import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ApiClient } from '../support/api-client.js';
import { emailOf, password, RunningService } from '../support/running-service.js';
import type { ProblemBody } from '../support/shapes.js';

interface Session {
  accessToken: string;
  refreshToken: string;
  expiresIn: number;
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

test('a refresh token works once; used again it ends the whole session', async () => {
  const { refreshToken: first } = await logIn();
  const second = await nobody.post<Session>('/auth/refresh', { refreshToken: first });
  expect(second.status).toBe(200);
  expect((await meAs(second.body.accessToken)).status).toBe(200);
  expect((await nobody.post('/auth/refresh', { refreshToken: first })).status).toBe(401);
  expect((await nobody.post('/auth/refresh', { refreshToken: second.body.refreshToken })).status).toBe(401);
});

test('of twenty refreshes with one token at once a single one succeeds', async () => {
  const { refreshToken } = await logIn();
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => nobody.post('/auth/refresh', { refreshToken })),
  );
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
});

test('after signing out the refresh token is worth nothing', async () => {
  const { refreshToken } = await logIn();
  expect((await nobody.post('/auth/logout', { refreshToken })).status).toBe(204);
  expect((await nobody.post('/auth/refresh', { refreshToken })).status).toBe(401);
});

test('forged tokens are refused: no algorithm, the public key as a secret, a foreign key, expired, other audience', async () => {
  const key = readFileSync(join(service.storageDirectory, '..', 'jwt-key.pem'), 'utf8');
  const subject = (jwt.decode((await logIn()).accessToken) as { sub: string }).sub;
  const rules = { subject, issuer: 'talentflow', audience: 'talentflow-api', expiresIn: 600 } as const;
  const publicPem = createPublicKey(key).export({ type: 'spki', format: 'pem' }).toString();
  const none = [
    { alg: 'none', typ: 'JWT' },
    { sub: subject, iss: 'talentflow', aud: 'talentflow-api', exp: 4_000_000_000 },
  ]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.');
  const hmac = (await import('node:crypto')).createHmac('sha256', publicPem);
  const confusedHead = [
    { alg: 'HS256', typ: 'JWT' },
    { sub: subject, iss: 'talentflow', aud: 'talentflow-api', exp: 4_000_000_000 },
  ]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.');
  const forged = [
    `${none}.`,
    `${confusedHead}.${hmac.update(confusedHead).digest('base64url')}`,
    jwt.sign({}, generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey, {
      ...rules,
      algorithm: 'ES256',
    }),
    jwt.sign({}, key, { ...rules, algorithm: 'ES256', expiresIn: -10 }),
    jwt.sign({}, key, { ...rules, algorithm: 'ES256', audience: 'another' }),
    jwt.sign({}, key, { ...rules, algorithm: 'ES256', issuer: 'another' }),
    jwt.sign({}, key, { ...rules, algorithm: 'ES256', subject: '01900000-0000-7000-8000-000000000000' }),
    jwt.sign({}, key, { ...rules, algorithm: 'ES256', subject: 'not an id' }),
  ];
  for (const [at, token] of forged.entries()) expect([at, (await meAs(token)).status]).toEqual([at, 401]);
  expect((await meAs(jwt.sign({}, key, { ...rules, algorithm: 'ES256' }))).status).toBe(200);
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
