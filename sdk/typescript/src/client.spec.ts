import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import {
  createTalentFlowClient,
  everyItem,
  TalentFlowProblem,
  unwrap,
  type TalentFlowClient,
} from './index.js';

interface Received {
  call: string;
  body: string;
  headers: IncomingMessage['headers'];
}

interface Reply {
  /** 0 breaks the connection. */
  status: number;
  headers?: Record<string, string>;
  body?: unknown;
}

let server: Server;
let baseUrl: string;
let received: Received[];
/** What the server answers to a call, in turn; the last is said for ever. */
let script: Record<string, Reply[]>;

beforeEach(async () => {
  received = [];
  script = {};
  server = createServer((request, response) => {
    void (async () => {
      const call = `${request.method} ${request.url}`;
      received.push({ call, body: await text(request), headers: request.headers });
      const replies = script[call] ?? [{ status: 404 }];
      const { status, headers, body } = replies.length > 1 ? replies.shift()! : replies[0]!;
      if (status === 0) return request.socket.destroy();
      response.writeHead(status, { 'content-type': 'application/json', ...headers });
      return response.end(body === undefined ? '' : JSON.stringify(body));
    })();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterEach(async () => {
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
});

const byKey = (): TalentFlowClient =>
  createTalentFlowClient({ baseUrl, credentials: { apiKey: 'tf_key' }, retry: { firstWaitMs: 1 } });
const byPassword = (): TalentFlowClient =>
  createTalentFlowClient({ baseUrl, credentials: { email: 'a@example.com', password: 'secret' } });

const tokens = (n: number) => ({ accessToken: `access ${n}`, refreshToken: `refresh ${n}`, expiresIn: 900 });
const newJob = { title: 'Welder', description: 'Welds ships.' };

test('what fails in passing is tried again, and a call that changes something carries one key throughout', async () => {
  script['POST /api/v1/jobs'] = [
    { status: 0 },
    { status: 503, headers: { 'retry-after': '0' } },
    { status: 409, body: { code: 'idempotency-key.in-use' } },
    { status: 201, body: { id: '1' } },
  ];
  expect(await unwrap(byKey().POST('/api/v1/jobs', { body: newJob }))).toEqual({ id: '1' });
  expect(received.map(({ body }) => body)).toEqual(Array(4).fill(JSON.stringify(newJob)));
  const keys = received.map(({ headers }) => headers['idempotency-key']);
  expect(keys[0]).toMatch(/^[0-9a-f-]{36}$/);
  expect(new Set(keys).size).toBe(1);
  expect(received[0]!.headers.authorization).toBe('Bearer tf_key');
});

test('a call that takes no key is made without one, and not again', async () => {
  script['POST /api/v1/api-keys'] = [
    { status: 400, body: { code: 'idempotency-key.unsupported' } },
    { status: 503, headers: { 'retry-after': '0' } },
  ];
  const body = { name: 'Portal', scopes: [] };
  await expect(unwrap(byKey().POST('/api/v1/api-keys', { body }))).rejects.toMatchObject({ status: 503 });
  expect(received.map(({ headers }) => typeof headers['idempotency-key'])).toEqual(['string', 'undefined']);
});

test('a refusal is not tried again; it is an error with the code and the wrong places', async () => {
  const errors = [{ pointer: '/title', code: 'isNotEmpty', detail: 'title should not be empty' }];
  const problem = { status: 400, code: 'request.invalid', detail: 'One fault.', requestId: '7', errors };
  script['POST /api/v1/jobs'] = [{ status: 400, body: problem }];
  const refused = unwrap(byKey().POST('/api/v1/jobs', { body: newJob }));
  await expect(refused).rejects.toBeInstanceOf(TalentFlowProblem);
  await expect(refused).rejects.toMatchObject({
    status: 400,
    code: 'request.invalid',
    errors,
    requestId: '7',
  });
  expect(received).toHaveLength(1);
});

test('it gives up after the retries it was given, with what the server said last', async () => {
  script['GET /api/v1/jobs'] = [{ status: 503, headers: { 'x-request-id': 'r-1' } }];
  await expect(unwrap(byKey().GET('/api/v1/jobs'))).rejects.toMatchObject({
    code: 'http.503',
    requestId: 'r-1',
  });
  expect(received).toHaveLength(5);
});

test('calls at the same time sign in once, and renew an ended session once', async () => {
  const ok: Reply = { status: 200, body: { data: [], hasMore: false, nextCursor: null } };
  script['POST /api/v1/auth/login'] = [{ status: 200, body: tokens(1) }];
  script['POST /api/v1/auth/refresh'] = [{ status: 200, body: tokens(2) }];
  script['GET /api/v1/jobs'] = [ok, { status: 401 }, { status: 401 }, ok];
  const client = byPassword();
  await unwrap(client.GET('/api/v1/jobs'));
  await Promise.all([unwrap(client.GET('/api/v1/jobs')), unwrap(client.GET('/api/v1/jobs'))]);
  const calls = received.map(({ call }) => call);
  expect(calls.filter((call) => call.endsWith('/login'))).toHaveLength(1);
  expect(calls.filter((call) => call.endsWith('/refresh'))).toHaveLength(1);
  expect(received.at(-1)!.headers.authorization).toBe('Bearer access 2');
});

test('a wrong password is told once, and the next call tries to sign in again', async () => {
  const problem = { status: 401, code: 'auth.wrong', detail: 'Wrong.', requestId: '1', errors: [] };
  script['POST /api/v1/auth/login'] = [
    { status: 401, body: problem },
    { status: 200, body: tokens(1) },
  ];
  script['GET /api/v1/jobs'] = [{ status: 200, body: { data: [], hasMore: false, nextCursor: null } }];
  const client = byPassword();
  await expect(unwrap(client.GET('/api/v1/jobs'))).rejects.toMatchObject({ code: 'auth.wrong' });
  expect(received).toHaveLength(1);
  await unwrap(client.GET('/api/v1/jobs'));
});

test('a list is read page after page', async () => {
  script['GET /api/v1/jobs'] = [{ status: 200, body: { data: [1, 2], hasMore: true, nextCursor: 'c' } }];
  script['GET /api/v1/jobs?cursor=c'] = [
    { status: 200, body: { data: [3], hasMore: false, nextCursor: null } },
  ];
  const client = byKey();
  const items: unknown[] = [];
  for await (const item of everyItem((cursor) =>
    client.GET('/api/v1/jobs', { params: { query: { cursor } } }),
  ))
    items.push(item);
  expect(items).toEqual([1, 2, 3]);
});

test('a file goes out as multipart with its name, also when it has to be sent again', async () => {
  script['POST /api/v1/resumes/upload'] = [{ status: 0 }, { status: 202, body: {} }];
  const file = new File(['%PDF-'], 'resume.pdf', { type: 'application/pdf' });
  await unwrap(byKey().POST('/api/v1/resumes/upload', { body: { file } }));
  expect(received).toHaveLength(2);
  for (const { body, headers } of received) {
    expect(headers['content-type']).toMatch(/^multipart\/form-data; boundary=/);
    expect(body).toContain('name="file"; filename="resume.pdf"');
  }
});
