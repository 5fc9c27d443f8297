import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { ApiClient } from '../support/api-client.js';
import { eventually } from '../support/eventually.js';
import { RunningProcess, RunningService } from '../support/running-service.js';
import type { ProblemBody } from '../support/shapes.js';

let service: RunningService;
let recruiter: ApiClient;

beforeAll(async () => {
  service = await RunningService.start({}, false);
  recruiter = await service.as('recruiter');
});

afterAll(() => service.stop());

/** Another API on the same data. */
const anotherApi = (databaseUrl = service.databaseUrl): Promise<{ process: RunningProcess; url: string }> =>
  RunningProcess.start('api', {
    DATABASE_URL: databaseUrl,
    STORAGE_DIR: service.storageDirectory,
    JWT_KEY_FILE: join(service.storageDirectory, '..', 'jwt-key.pem'),
    ENCRYPTION_KEY_FILE: join(service.storageDirectory, '..', 'encryption-key'),
    RATE_LIMIT_PER_MINUTE: '1000000', // the same as the first one's: they count together
  });

async function openConnection(url: string): Promise<Socket> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  socket.on('error', () => {}); // being cut off is what some of these are for
  await once(socket, 'connect');
  return socket;
}

const storedFiles = (): string[] =>
  existsSync(service.storageDirectory)
    ? readdirSync(service.storageDirectory, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ name }) => name)
    : [];
const listedResumes = async (): Promise<unknown[]> =>
  (await recruiter.get<{ data: unknown[] }>('/resumes')).body.data;

/** Sends the first half of an upload and waits until the API is writing it down. */
async function beginUpload(url: string): Promise<Socket> {
  const socket = await openConnection(url);
  socket.write(
    [
      'POST /api/v1/resumes/upload HTTP/1.1',
      'Host: api',
      `Authorization: Bearer ${recruiter.accessToken}`,
      'Content-Type: multipart/form-data; boundary=half',
      'Content-Length: 400000',
      '',
      '--half',
      'Content-Disposition: form-data; name="file"; filename="half.pdf"',
      '',
      `%PDF-1.7\n${' '.repeat(200_000)}`,
    ].join('\r\n'),
  );
  await eventually(
    async () => storedFiles().some((name) => name.endsWith('.partial')),
    'the upload is stored',
  );
  return socket;
}

test('an upload whose sender goes away leaves no file and no resume', async () => {
  const socket = await beginUpload(service.apiUrl);
  socket.destroy();
  await eventually(async () => storedFiles().length === 0, 'the partial file is gone');
  expect(await listedResumes()).toEqual([]);
});

test('an API asked to stop is not ready, serves what it took on, cuts off the rest and leaves nothing behind', async () => {
  const { process: api, url } = await anotherApi();
  const uploading = await beginUpload(url);
  const asking = await openConnection(url);
  asking.write('GET /health/ready HTTP/1.1\r\nHost: api\r\n'); // its end comes after the signal
  const stopped = api.stop();
  await eventually(() => refused(url), 'no new connection is taken');
  asking.write('\r\n');
  const answer = await text(asking);
  expect(answer).toContain('HTTP/1.1 503');
  expect(answer).toContain('shutting down');
  await Promise.all([stopped, once(uploading, 'close')]);
  expect(storedFiles()).toEqual([]);
  expect(await listedResumes()).toEqual([]);
});

async function refused(url: string): Promise<boolean> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  const outcome = await Promise.race([
    once(socket, 'connect').then(() => false),
    once(socket, 'error').then(() => true),
  ]).catch(() => true);
  socket.destroy();
  return outcome;
}

test('while the database is away calls answer 503 with when to try again, and work when it is back', async () => {
  const line = await lineTo(service.databaseUrl);
  const { process: api, url } = await anotherApi(line.url);
  try {
    const client = new ApiClient(url, recruiter.accessToken);
    expect((await client.get('/jobs')).status).toBe(200);
    line.cut();
    const answers = await Promise.all([1, 2, 3].map(() => client.get<ProblemBody>('/jobs')));
    for (const { status, headers, body } of answers) {
      expect([status, body.code]).toEqual([503, 'database.unavailable']);
      expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
    }
    await line.mend();
    expect((await client.get('/jobs')).status).toBe(200);
  } finally {
    await api.stop();
    line.cut();
  }
});

/** A way to the database that can be cut and mended. */
async function lineTo(databaseUrl: string): Promise<{ url: string; cut(): void; mend(): Promise<void> }> {
  const far = new URL(databaseUrl);
  const open = new Set<Socket>();
  let server: Server;
  const listen = async (port: number): Promise<number> => {
    server = createServer((near) => {
      const onward = connect(Number(far.port), far.hostname);
      for (const [one, other] of [
        [near, onward],
        [onward, near],
      ] as const) {
        open.add(one);
        one.on('error', () => other.destroy()).on('close', () => other.destroy());
        one.pipe(other);
      }
    }).listen(port, '127.0.0.1');
    await once(server, 'listening');
    return (server.address() as { port: number }).port;
  };
  const port = await listen(0);
  const near = new URL(databaseUrl);
  near.host = `127.0.0.1:${port}`;
  return {
    url: near.href,
    cut: () => {
      server.close();
      for (const socket of open) socket.destroy();
    },
    mend: async () => {
      await listen(port);
    },
  };
}
