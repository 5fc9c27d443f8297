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

test.each([
  ['PATCH', '/api/v1/models', 'GET, HEAD, OPTIONS'],
  ['DELETE', '/api/v1/auth/login', 'POST, OPTIONS'],
  ['POST', '/errors/job.not-found', 'GET, HEAD, OPTIONS'],
  ['GET', '/api/v1/scores/compute', 'POST, OPTIONS'],
  ['PATCH', '/api/v1/resumes/batch', 'POST, OPTIONS'],
])('%s on %s is answered with the methods there are', async (method, path, allow) => {
  const answer = await fetch(`${service.apiUrl}${path}`, { method });
  expect([answer.status, answer.headers.get('allow')]).toEqual([405, allow]);
  expect(await answer.json()).toMatchObject({ code: 'request.method-not-allowed', status: 405 });
  const asked = await fetch(`${service.apiUrl}${path}`, { method: 'OPTIONS' });
  expect([asked.status, asked.headers.get('allow')]).toEqual([204, allow]);
});

test('HEAD answers like GET, without a body', async () => {
  const headers = { authorization: `Bearer ${recruiter.accessToken}` };
  const answer = await fetch(`${service.apiUrl}/api/v1/jobs`, { method: 'HEAD', headers });
  expect([answer.status, await answer.text()]).toEqual([200, '']);
});

test.each([
  ['/jobs', 'application/x-www-form-urlencoded', 'title=Clerk&description=Files'],
  ['/jobs', 'multipart/form-data; boundary=cut', '--cut--\r\n'],
  ['/jobs', 'text/plain', '{}'],
  ['/jobs', 'application/xml', '<job/>'],
  ['/auth/login', 'application/x-www-form-urlencoded', 'email=a@example.com&password=b'],
])('a body for %s of type %s is refused', async (path, contentType, body) => {
  const answer = await fetch(`${service.apiUrl}/api/v1${path}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${recruiter.accessToken}`, 'content-type': contentType },
    body,
  });
  expect(answer.status).toBe(415);
  expect(await answer.json()).toMatchObject({ code: 'request.unsupported-media-type' });
});

test('a cursor belongs to its list and its filters, whatever the size of the page', async () => {
  for (const title of ['One', 'Two', 'Three', 'Four'])
    await recruiter.post('/jobs', { title, description: 'Description', requirements: ['One'] });
  const first = await recruiter.get<{ nextCursor: string }>('/jobs?limit=1');
  const cursor = first.body.nextCursor;
  expect((await recruiter.get(`/jobs?limit=2&cursor=${cursor}`)).status).toBe(200);
  for (const list of ['/resumes?', '/candidates?', `/jobs/${nobody}/candidates?`, '/jobs?extra=1&']) {
    const answer = await recruiter.get<ProblemBody>(`${list}cursor=${cursor}`);
    expect([list, answer.status, answer.body.code]).toEqual([list, 400, 'cursor.invalid']);
  }
});

test('a call that turns no pages knows no cursor', async () => {
  const lists = ['/resumes', '/candidates', '/jobs', `/jobs/${nobody}/history`, '/api-keys'];
  for (const list of lists)
    expect((await recruiter.get<ProblemBody>(`${list}?cursor=x`)).body.code).toBe('cursor.invalid');
  expect((await recruiter.get('/limits?cursor=x')).status).toBe(200);
  const job = { title: 'With a cursor', description: 'Description', requirements: ['One'] };
  expect((await recruiter.post('/jobs?cursor=x', job)).status).toBe(201);
});

test.each(['GET', 'HEAD'])('%s reads no body, so no type of one is refused', async (method) => {
  for (const type of ['application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'text/plain']) {
    const headers = { 'content-type': type };
    expect((await fetch(`${service.apiUrl}/api/v1/limits`, { method, headers })).status).toBe(200);
  }
});

test('the limits are told to everybody, as they are set', async () => {
  const { status, body } = await recruiter.get('/limits');
  expect(status).toBe(200);
  expect(body).toMatchObject({ callsPerMinute: 1_000_000, resumeFileBytes: 10_485_760, pageRows: 100 });
  expect(body).toMatchObject({ waitingCalls: 20, waitingCallsOfAll: 200 });
});

const posting = (title: string) => ({ title, description: 'Description', requirements: ['One'] });

test('of writers who read the same version one is heard, the others are told to read again', async () => {
  const { body: job, headers } = await recruiter.post<{ id: string }>('/jobs', posting('Contended'));
  const client = recruiter.with({ 'if-match': headers.get('etag')! });
  const answers = await Promise.all(
    ['A', 'B', 'C', 'D'].map((title) => client.put<ProblemBody>(`/jobs/${job.id}`, posting(title))),
  );
  expect(answers.map(({ status }) => status).sort((one, other) => one - other)).toEqual([200, 412, 412, 412]);
  for (const { status, body } of answers)
    if (status === 412) expect(body.code).toBe('request.precondition-failed');
  expect((await client.delete(`/jobs/${job.id}`)).status).toBe(412);
  const { headers: now } = await recruiter.get(`/jobs/${job.id}`);
  for (const stale of ['W/"2-abc"', '"other"', '"1-x", "7-y"'])
    expect((await recruiter.with({ 'if-match': stale }).delete(`/jobs/${job.id}`)).status).toBe(412);
  const fresh = recruiter.with({ 'if-match': `"1-x", ${now.get('etag')}` });
  expect((await fresh.delete(`/jobs/${job.id}`)).status).toBe(204);
});

test('users and webhooks are changed by whoever has read them as they are', async () => {
  const admin = await service.as('admin');
  const user = { email: 'read@example.com', password: 'violet anchor beneath the tram', role: 'recruiter' };
  const hook = { url: 'https://93.184.216.34/', events: ['resume.parsed'] };
  const made = [
    [await admin.post<{ id: string }>('/users', user), '/users', { name: 'Anna' }],
    [await admin.post<{ id: string }>('/webhooks', hook), '/webhooks', { description: 'Portal' }],
  ] as const;
  for (const [{ body, headers }, list, change] of made) {
    const path = `${list}/${body.id}`;
    const first = admin.with({ 'if-match': headers.get('etag')! });
    const { status, headers: then } = await first.patch(path, change);
    expect([path, status]).toEqual([path, 200]);
    for (const late of [first.patch<ProblemBody>(path, change), first.delete<ProblemBody>(path)])
      expect(await late).toMatchObject({ status: 412, body: { code: 'request.precondition-failed' } });
    const fresh = admin.with({ 'if-match': then.get('etag')! });
    expect((await fresh.delete(path)).status).toBe(204);
  }
});

test('a job is closed and opened, and a resume deleted, by whoever has read them as they are', async () => {
  const { body: job, headers } = await recruiter.post<{ id: string }>('/jobs', posting('Closing'));
  const first = recruiter.with({ 'if-match': headers.get('etag')! });
  const closed = await first.post(`/jobs/${job.id}/close`, undefined);
  expect(closed.status).toBe(200);
  for (const late of ['close', 'reopen'])
    expect((await first.post(`/jobs/${job.id}/${late}`, undefined)).status).toBe(412);
  const fresh = recruiter.with({ 'if-match': closed.headers.get('etag')! });
  expect((await fresh.post(`/jobs/${job.id}/reopen`, undefined)).status).toBe(200);

  const { body: sent } = await recruiter.upload(Buffer.from('Rhea Read\nrhea@example.com\n'), 'rhea.txt');
  const path = `/resumes/${sent.resumeId}`;
  const etag = (await recruiter.get(path)).headers.get('etag')!;
  expect((await recruiter.with({ 'if-match': '"77-x"' }).delete<ProblemBody>(path)).status).toBe(412);
  expect((await recruiter.with({ 'if-match': etag }).delete(path)).status).toBe(204);
});

test('the root leads browsers to the documentation and tells programs where things are', async () => {
  const root = new URL('/', service.apiUrl);
  const page = await fetch(root, { redirect: 'manual', headers: { accept: 'text/html,*/*' } });
  expect([page.status, page.headers.get('location')]).toEqual([302, '/docs']);
  for (const accept of ['application/json, text/html;q=0', 'text/html;q=0.5, application/json'])
    expect((await fetch(root, { redirect: 'manual', headers: { accept } })).status).toBe(200);
  const answer = await fetch(root);
  expect(await answer.json()).toMatchObject({ docs: '/docs', openapi: '/docs/openapi.json' });
  expect((await fetch(new URL('/docs', root))).status).toBe(200);
});

test('a reader who has it already is told so, until it changes', async () => {
  const { body: job } = await recruiter.post<{ id: string }>('/jobs', posting('Read twice'));
  const path = `/jobs/${job.id}`;
  const etag = (await recruiter.get(path)).headers.get('etag')!;
  const again = await recruiter.with({ 'if-none-match': `"x", W/${etag}` }).get(path);
  expect([again.status, again.body, again.headers.get('etag')]).toEqual([304, null, etag]);
  const changed = await recruiter.put(path, posting('Read thrice'));
  const then = await recruiter.with({ 'if-none-match': etag }).get(path);
  expect([then.status, then.headers.get('etag')]).toEqual([200, changed.headers.get('etag')]);
});

test('a call that does not look at If-Match refuses it', async () => {
  const answer = await recruiter.with({ 'if-match': '"1-x"' }).post<ProblemBody>('/jobs', posting('New'));
  expect(answer.status).toBe(400);
  expect(answer.body.errors).toMatchObject([{ pointer: 'If-Match' }]);
});
