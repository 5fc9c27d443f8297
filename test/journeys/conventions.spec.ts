import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { ApiClient } from '../support/api-client.js';
import { RunningService } from '../support/running-service.js';
import type { ProblemBody } from '../support/shapes.js';

let service: RunningService;
let recruiter: ApiClient;

beforeAll(async () => {
  service = await RunningService.start({}, false);
  recruiter = await service.as('recruiter');
});

afterAll(() => service.stop());

const nobody = '01900000-0000-7000-8000-000000000000';

test('the type of a problem leads to a page that explains it, and to JSON for whoever asks', async () => {
  const { body } = await recruiter.get<ProblemBody & { type: string }>(`/jobs/${nobody}`);
  expect(body.type).toBe('/errors/job.not-found');
  const page = await fetch(new URL(body.type, service.apiUrl), {
    headers: { accept: 'text/html,*/*;q=0.8' },
  });
  expect(page.headers.get('content-type')).toContain('text/html');
  expect(await page.text()).toContain('HTTP 404 Not Found');
  const json = await fetch(new URL(body.type, service.apiUrl), { headers: { accept: 'application/json' } });
  expect(await json.json()).toMatchObject({ code: 'job.not-found', status: 404, remedy: expect.any(String) });
});

test('every code is listed and has its page; another is not found', async () => {
  const list = await fetch(`${service.apiUrl}/errors`, { headers: { accept: 'application/json' } });
  const { data } = (await list.json()) as { data: { code: string }[] };
  const pages = await Promise.all(data.map(({ code }) => fetch(`${service.apiUrl}/errors/${code}`)));
  expect(new Set(pages.map(({ status }) => status))).toEqual(new Set([200]));
  const html = await (await fetch(`${service.apiUrl}/errors`)).text();
  for (const { code } of data) expect(html).toContain(`href="/errors/${code}"`);
  for (const code of ['no-such-code', 'constructor', '__proto__'])
    expect((await fetch(`${service.apiUrl}/errors/${code}`)).status).toBe(404);
});

test('an answer says how many calls are left, and its headers let no page do more than it must', async () => {
  const { headers } = await recruiter.get('/jobs');
  expect(headers.get('ratelimit-policy')).toBe('"default";q=1000000;w=60');
  expect(headers.get('ratelimit')).toMatch(/^"default";r=\d+;t=\d+$/);
  expect(headers.get('content-security-policy')).toContain("script-src 'self'");
  expect(headers.get('content-security-policy')).not.toContain('unsafe-eval');
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('strict-transport-security')).toContain('max-age=');
  expect(headers.get('referrer-policy')).toBe('no-referrer');
  expect(headers.get('access-control-allow-origin')).toBeNull();
  expect(headers.get('x-powered-by')).toBeNull();
});

test('health is not counted', async () => {
  const { headers } = await fetch(`${service.apiUrl}/health/live`);
  expect(headers.get('ratelimit')).toBeNull();
});
