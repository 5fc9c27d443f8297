import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { generateKeyPairSync } from 'node:crypto';
import { ApiClient } from '../support/api-client.js';
import { hold } from '../support/hold.js';
import { operationsOf, type Operation } from '../support/operations.js';
import { RunningService } from '../support/running-service.js';
import type { ProblemBody } from '../support/shapes.js';
import { goodToken, type GoodToken } from '../support/token-forge.js';
import { madeToken } from './arbitraries/forged-token.js';

const another = generateKeyPairSync('ec', { namedCurve: 'P-256' });
let service: RunningService;
let good: GoodToken;
let closed: Operation[];

beforeAll(async () => {
  const publicPem = another.publicKey.export({ type: 'spki', format: 'pem' }).toString();
  service = await RunningService.start(
    { JWT_ACCEPTED_KEYS: publicPem, RATE_LIMIT_PER_MINUTE: '100000' },
    false,
  );
  good = await goodToken(service);
  closed = (await operationsOf(service.apiUrl)).filter(({ security }) => security.length > 0);
});

afterAll(() => service?.stop());

/** What stands in the header of who is not signed in, or nothing. */
const credentials = fc.oneof(
  fc.constant(null),
  fc.constantFrom('Bearer', 'Bearer ', 'Bearer null', 'Basic YWRtaW46YWRtaW4=', 'bearer undefined'),
  fc.stringMatching(/^[!-~]{1,40}$/),
  fc.stringMatching(/^[!-~]{1,60}$/).map((token) => `Bearer ${token}`),
  fc.stringMatching(/^[\w-]{5,40}\.[\w-]{5,80}\.[\w-]{5,90}$/).map((token) => `Bearer ${token}`),
  fc.stringMatching(/^[0-9a-f]{32}_[\w-]{43}$/).map((key) => `Bearer tf_live_${key}`),
  fc.nat(300).map((length) => `Bearer ${good.token.slice(0, length)}`),
  fc.constantFrom('Basic', 'Token', 'JWT', 'DPoP').map((scheme) => `${scheme} ${good.token}`),
);

/** Places where a good token is not looked for. */
const elsewhere = fc.constantFrom<(token: string) => { query?: string; headers?: Record<string, string> }>(
  () => ({}),
  (token) => ({ query: `?access_token=${token}` }),
  (token) => ({ headers: { cookie: `access_token=${token}` } }),
  (token) => ({ headers: { 'x-access-token': token } }),
  (token) => ({ headers: { 'proxy-authorization': `Bearer ${token}` } }),
);

test('Feature: talentflow-ai, Property 23: Authentication requirement', async () => {
  expect(closed.length).toBeGreaterThan(40);
  await hold(
    fc.asyncProperty(
      fc.nat(),
      credentials,
      elsewhere,
      fc.json(),
      async (which, authorization, place, body) => {
        const { method, path } = closed[which % closed.length]!;
        const { query = '', headers } = place(good.token);
        const sendsBody = method !== 'GET' && method !== 'DELETE';
        const url = `${service.apiUrl}${path.replace(/\{\w+\}/g, '01900000-0000-7000-8000-000000000000')}${query}`;
        const response = await fetch(url, {
          method,
          headers: {
            ...headers,
            ...(authorization === null ? {} : { authorization }),
            ...(sendsBody ? { 'content-type': 'application/json' } : {}),
          },
          ...(sendsBody ? { body } : {}),
        });
        const problem = (await response.json()) as ProblemBody;
        expect([response.status, problem.status]).toEqual([401, 401]);
        expect(problem.code).toMatch(/^auth\.(sign-in-required|api-key-invalid)$/);
        expect(response.headers.get('content-type')).toContain('application/problem+json');
        expect(response.headers.get('www-authenticate')).toBe('Bearer');
        expect(response.headers.get('x-request-id')).toBe(problem.requestId);
      },
    ),
    500,
  );
});

test('Feature: talentflow-ai, Property 28: JWT token validation', async () => {
  const { keys } = (await (await fetch(`${service.apiUrl}/.well-known/jwks.json`)).json()) as {
    keys: [{ kid: string }, { kid: string }];
  };
  const accepted = new Map([
    [keys[0].kid, good.key],
    [keys[1].kid, another.privateKey],
  ]);
  let letIn = 0;
  await hold(
    fc.asyncProperty(madeToken(good, accepted), async ({ token, faults }) => {
      const { status, body } = await new ApiClient(service.apiUrl, token).get<ProblemBody>('/auth/me');
      if (faults.length > 0)
        expect([faults, status, body.code]).toEqual([faults, 401, 'auth.sign-in-required']);
      else expect(status).toBe(200);
      letIn += status === 200 ? 1 : 0;
    }),
    500,
  );
  expect(letIn).toBeGreaterThan(100);
});
