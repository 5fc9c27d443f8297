import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { hold } from '../support/hold.js';
import { RunningService } from '../support/running-service.js';

const limit = 20;
const origins = ['https://app.example.com', 'http://localhost:5173'];

let service: RunningService;
/** Two processes that count together. */
let apis: string[];

beforeAll(async () => {
  service = await RunningService.start(
    { RATE_LIMIT_PER_MINUTE: String(limit), TRUSTED_PROXIES: '127.0.0.1', CORS_ORIGINS: origins.join(',') },
    false,
  );
  apis = [service.apiUrl, await service.startAnotherApi()];
});

afterAll(() => service.stop());

const minuteNow = (): number => Math.floor(Date.now() / 60_000);

/** What may be asked without signing in; a refused sign-in counts like any other call. */
const calls: readonly (readonly [path: string, headers: Record<string, string>, status: number])[] = [
  ['/errors/job.not-found', { accept: 'application/json' }, 200],
  ['/api/v1/jobs', {}, 401],
  ['/api/v1/resumes', { authorization: 'Bearer forged' }, 401],
];

async function ask(address: string, api: string, call: (typeof calls)[number]): Promise<Response> {
  const [path, headers] = call;
  const answer = await fetch(`${api}${path}`, { headers: { ...headers, 'x-forwarded-for': address } });
  await answer.arrayBuffer();
  return answer;
}

let addresses = 0;
/** An address that has made no call yet. */
const freshAddress = (): string => {
  addresses += 1;
  return `10.0.${addresses >> 8}.${addresses & 255}`;
};

const anyCalls = fc.integer({ min: 1, max: 2 * limit }).chain((length) =>
  fc.array(fc.tuple(fc.nat({ max: 1 }), fc.constantFrom(...calls)), {
    minLength: length,
    maxLength: length,
  }),
);

test('Feature: talentflow-ai, Property 26: Rate limiting enforcement', async () => {
  const leaseOfTheOther = limit / 20;
  const seen = { free: 0, refused: 0 };
  await hold(
    fc.asyncProperty(anyCalls, async (asked) => {
      const address = freshAddress();
      const before = minuteNow();
      const answers = await Promise.all(asked.map(([at, call]) => ask(address, apis[at]!, call)));
      const windows = minuteNow() - before + 1;
      const refused = answers.filter(({ status }) => status === 429);
      const served = answers.length - refused.length;
      expect(served).toBeLessThanOrEqual(limit * windows);
      expect(served).toBeGreaterThanOrEqual(Math.min(answers.length, limit - leaseOfTheOther));
      answers.forEach(({ status, headers }, at) => {
        expect([asked[at]![1][2], 429]).toContain(status);
        expect(headers.get('ratelimit-policy')).toBe(`"default";q=${limit};w=60`);
        expect(headers.get('ratelimit')).toMatch(/^"default";r=\d+;t=\d+$/);
      });
      for (const { headers } of refused) {
        expect(headers.get('content-type')).toContain('application/problem+json');
        expect(headers.get('ratelimit')).toMatch(/^"default";r=0;/);
        expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
        expect(Number(headers.get('retry-after'))).toBeLessThanOrEqual(60);
      }
      seen[refused.length > 0 ? 'refused' : 'free'] += 1;
    }),
  );
  expect(Math.min(seen.free, seen.refused)).toBeGreaterThan(10);
});

/** Listed origins, and ones that only look like them. */
const anyOrigin = fc.oneof(
  fc.constantFrom(...origins),
  fc
    .tuple(
      fc.constantFrom(...origins),
      fc.constantFrom(
        (origin: string) => `${origin}.evil.example`,
        (origin: string) => origin.replace('://', '://evil-'),
        (origin: string) => origin.replace(/^http/, 'ftp'),
        (origin: string) => origin.toUpperCase(),
        (origin: string) => `${origin}/`,
        (origin: string) => `${origin}:8443`,
        (origin: string) => `${origin},${origin}`,
      ),
    )
    .map(([origin, disguise]) => disguise(origin)),
  fc.webUrl().map((url) => new URL(url).origin),
  fc.constant('null'),
);

test('Feature: talentflow-ai, Property 27: CORS header inclusion', async () => {
  const seen = { listed: 0, foreign: 0 };
  await hold(
    fc.asyncProperty(
      anyOrigin,
      fc.constantFrom('GET', 'POST', 'PUT', 'PATCH', 'DELETE'),
      fc.constantFrom('/api/v1/jobs', '/api/v1/resumes', '/api/v1/nothing', '/errors'),
      async (origin, method, path) => {
        const preflight = await fetch(`${apis[0]}${path}`, {
          method: 'OPTIONS',
          headers: { origin, 'access-control-request-method': method, 'x-forwarded-for': freshAddress() },
        });
        const plain = await fetch(`${apis[0]}${path}`, {
          headers: { origin, 'x-forwarded-for': freshAddress() },
        });
        const listed = origins.includes(origin);
        for (const { headers } of [preflight, plain]) {
          expect(headers.get('access-control-allow-origin')).toBe(listed ? origin : null);
          expect(headers.get('access-control-allow-credentials')).toBeNull();
          expect(headers.get('vary')?.toLowerCase()).toContain('origin');
        }
        if (listed) {
          expect(preflight.status).toBe(204);
          expect(preflight.headers.get('access-control-allow-methods')).toContain(method);
          expect(preflight.headers.get('access-control-allow-headers')).toContain('authorization');
          expect(plain.headers.get('access-control-expose-headers')).toContain('x-request-id');
        } else expect(preflight.headers.get('access-control-allow-methods')).toBeNull();
        seen[listed ? 'listed' : 'foreign'] += 1;
      },
    ),
  );
  expect(Math.min(seen.listed, seen.foreign)).toBeGreaterThan(10);
});
