import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { AddressRules } from '../targets/address-rules.js';
import { TargetGuard } from '../targets/target-guard.js';
import { millisecondsAsked, sendMessage, type Outcome } from './send-message.js';

const guard = new TargetGuard(new AddressRules(['127.0.0.0/8']), true);
let server: Server;
let listener: RequestListener = () => {};

beforeAll(async () => {
  server = createServer((request, response) => listener(request, response));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const place = (): string => `127.0.0.1:${(server.address() as AddressInfo).port}`;
const send = (manner: RequestListener, url = `http://${place()}/`): Promise<Outcome> => {
  listener = manner;
  return sendMessage(guard, url, { 'content-type': 'application/json' }, '{"type":"test"}');
};

/** Answers and answers. */
const endless: RequestListener = (_, response) => {
  const more = (): void => {
    while (response.write('a\u0000'.repeat(5_000)));
  };
  response.on('drain', more);
  more();
};

/** Promises 100 bytes and breaks off. */
const cutShort: RequestListener = (request, response) => {
  response.writeHead(200, { 'content-length': 100 });
  response.write('half', () => request.socket.destroy());
};

test.each([200, 201, 204, 299])('status %d means that it arrived', async (status) => {
  expect(await send((_, response) => response.writeHead(status).end())).toMatchObject({
    status,
    error: null,
  });
});

test.each([
  [301, 'redirected'],
  [307, 'redirected'],
  [400, 'status-not-2xx'],
  [410, 'status-not-2xx'],
  [500, 'status-not-2xx'],
])('status %d means %s', async (status, error) => {
  const outcome = await send((_, response) =>
    response.writeHead(status, { location: '/elsewhere' }).end('no'),
  );
  expect(outcome).toEqual({ status, error, answer: 'no', retryAfterMs: 0 });
});

test('a POST with the body as it is goes out, by the path and query of the address', async () => {
  const seen: unknown[] = [];
  await send((request, response) => {
    seen.push(
      request.method,
      request.url,
      request.headers['content-type'],
      request.headers['content-length'],
    );
    response.end();
  }, `http://${place()}/hook?tenant=7#part`);
  expect(seen).toEqual(['POST', '/hook?tenant=7', 'application/json', '15']);
});

test('of a long answer the first 1,024 bytes are kept, storable in the database', async () => {
  const { status, error, answer } = await send(endless);
  expect({ status, error }).toEqual({ status: 200, error: null });
  expect(answer).toBe('a\uFFFD'.repeat(512));
});

test('a connection that breaks before the answer fails; one that breaks in its body does not', async () => {
  expect(await send((request) => request.socket.destroy())).toMatchObject({ error: 'connection-failed' });
  expect(await send(cutShort)).toMatchObject({ status: 200, error: null });
});

test('a port where nobody listens, and one that speaks no TLS, are told apart', async () => {
  expect(await send(() => {}, 'http://127.0.0.1:65535/')).toMatchObject({ error: 'connection-failed' });
  expect(await send(() => {}, `https://${place()}/`)).toMatchObject({ error: 'tls-failed', status: null });
});

test.each([
  [undefined, 0],
  ['120', 120_000],
  ['Sun, 22 Nov 2026 08:01:00 GMT', 60_000],
  ['Sun, 22 Nov 2026 07:00:00 GMT', 0],
  ['-5', 0],
  ['soon', 0],
  ['9'.repeat(400), 0],
])('Retry-After %s asks for %d ms', (header, ms) => {
  expect(millisecondsAsked(header, Date.parse('2026-11-22T08:00:00Z'))).toBe(ms);
});
