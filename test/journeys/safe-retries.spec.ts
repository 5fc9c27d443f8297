import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Client } from 'pg';
import { ApiClient, type Answer } from '../support/api-client.js';
import { connect } from '../support/connect.js';
import { RunningService } from '../support/running-service.js';
import type { ProblemBody } from '../support/shapes.js';

let service: RunningService;
let recruiter: ApiClient;
let db: Client;

beforeAll(async () => {
  service = await RunningService.start({}, false);
  recruiter = await service.as('recruiter');
  db = await connect(service.databaseUrl);
});

afterAll(async () => {
  await db?.end();
  await service?.stop();
});

const posting = (title: string) => ({ title, description: 'Description', requirements: ['One'] });
const withKey = (key: string, client = recruiter): ApiClient => client.with({ 'idempotency-key': key });
const replayed = ({ headers }: Answer<unknown>): boolean => headers.get('idempotent-replayed') === 'true';

async function jobsCalled(title: string): Promise<number> {
  const { rows } = await db.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM jobs WHERE posting ->> 'title' = $1`,
    [title],
  );
  return rows[0]!.count;
}

test('a call repeated with its key is answered like the first, and done once', async () => {
  const client = withKey(randomUUID());
  const first = await client.post('/jobs', posting('Once'));
  const again = await client.post('/jobs', posting('Once'));
  expect([first.status, again.status]).toEqual([201, 201]);
  expect(again.body).toEqual(first.body);
  expect(again.headers.get('location')).toBe(first.headers.get('location'));
  expect([replayed(first), replayed(again)]).toEqual([false, true]);
  expect(await jobsCalled('Once')).toBe(1);
});

test('of twenty at once one is done; the others get its answer or are told to wait', async () => {
  const client = withKey(randomUUID());
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => client.post<{ id: string }>('/jobs', posting('Twenty'))),
  );
  expect(await jobsCalled('Twenty')).toBe(1);
  const done = answers.filter(({ status }) => status === 201);
  expect(new Set(done.map(({ body }) => body.id)).size).toBe(1);
  for (const { status, headers, body } of answers.filter((answer) => !done.includes(answer))) {
    expect([status, headers.get('retry-after')]).toEqual([409, '1']);
    expect(body).toMatchObject({ code: 'idempotency-key.in-use' });
  }
});

test('the key of another call is refused: another body, another address', async () => {
  const key = randomUUID();
  const { body: job } = await withKey(key).post<{ id: string }>('/jobs', posting('Mine'));
  for (const other of [
    await withKey(key).post('/jobs', posting('Another')),
    await withKey(key).put(`/jobs/${job.id}`, posting('Mine')),
  ]) {
    expect(other.status).toBe(422);
    expect(other.body).toMatchObject({ code: 'idempotency-key.reused' });
  }
  expect(await jobsCalled('Another')).toBe(0);
});

test('a refused call keeps nothing: corrected, it goes under the same key', async () => {
  const client = withKey(randomUUID());
  expect((await client.post('/jobs', { title: 'Half' })).status).toBe(400);
  const corrected = await client.post('/jobs', posting('Half'));
  expect([corrected.status, replayed(corrected)]).toEqual([201, false]);
});

test('a deletion repeated with its key succeeds again', async () => {
  const { body } = await recruiter.post<{ id: string }>('/jobs', posting('Going'));
  const client = withKey(randomUUID());
  const answers = [await client.delete(`/jobs/${body.id}`), await client.delete(`/jobs/${body.id}`)];
  expect(answers.map(({ status }) => status)).toEqual([204, 204]);
  expect(answers.map(replayed)).toEqual([false, true]);
});

test('what is kept of a call shows neither its body nor its answer', async () => {
  const admin = withKey(randomUUID(), await service.as('admin'));
  const user = { email: 'kept@example.com', password: 'violet anchor beneath the tram', role: 'recruiter' };
  const [first, again] = [await admin.post('/users', user), await admin.post('/users', user)];
  expect([first.status, replayed(again), again.body]).toEqual([201, true, first.body]);
  const { rows } = await db.query<{ fingerprint: Buffer; body: Buffer }>(
    'SELECT fingerprint, body FROM idempotency_keys WHERE location = $1',
    [first.headers.get('location')],
  );
  const guess = createHash('sha256')
    .update(`POST /api/v1/users\n${JSON.stringify(user)}`)
    .digest();
  expect(rows).toHaveLength(1);
  expect(rows[0]!.fingerprint.equals(guess)).toBe(false);
  expect(rows[0]!.body.toString('latin1')).not.toMatch(/kept|example|recruiter/);
});

test('a body nested too deep to be written out again is refused, with a key as without', async () => {
  const answer = await fetch(`${service.apiUrl}/api/v1/jobs`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${recruiter.accessToken}`,
      'content-type': 'application/json',
      'idempotency-key': randomUUID(),
    },
    body: `{"title":${'['.repeat(200_000)}${']'.repeat(200_000)}}`,
  });
  expect(answer.status).toBe(400);
  expect(await answer.json()).toMatchObject({ code: 'request.invalid', errors: [{ code: 'maxDepth' }] });
});

test('two callers may use the same key', async () => {
  const key = randomUUID();
  const mine = await withKey(key).post<{ id: string }>('/jobs', posting('Shared'));
  const theirs = await withKey(key, await service.as('admin')).post<{ id: string }>(
    '/jobs',
    posting('Shared'),
  );
  expect(theirs.status).toBe(201);
  expect(theirs.body.id).not.toBe(mine.body.id);
});

const pdfOf = (filler: string): Uint8Array => Buffer.from(`%PDF-1.7\n${filler.repeat(150_000)}`);

test('an upload is known again whatever its boundary, and another file is not taken for it', async () => {
  const client = withKey(randomUUID());
  const first = await client.upload(pdfOf('a'), 'resume.pdf');
  const again = await client.upload(pdfOf('a'), 'resume.pdf');
  expect([first.status, again.status]).toEqual([202, 202]);
  expect(again.body).toEqual(first.body);
  expect(again.body.duplicate).toBe(false);
  expect(again.headers.get('location')).toBe(first.headers.get('location'));
  const other = await client.upload<ProblemBody>(pdfOf('b'), 'resume.pdf');
  expect([other.status, other.body.code]).toEqual([422, 'idempotency-key.reused']);
});

test('a call is known again while the encryption key is changed', async () => {
  const previous = await readFile(join(service.storageDirectory, '..', 'encryption-key'), 'utf8');
  const key = randomUUID();
  const [first, file] = [
    await withKey(key).post<{ id: string }>('/jobs', posting('Rotated')),
    await withKey(`${key}-file`).upload(pdfOf('c'), 'resume.pdf'),
  ];
  const url = await service.startAnotherApi({
    ENCRYPTION_KEY: randomBytes(32).toString('base64'),
    ENCRYPTION_PREVIOUS_KEYS: previous.trim(),
  });
  const after = new ApiClient(url, recruiter.accessToken);
  const again = await withKey(key, after).post<{ id: string }>('/jobs', posting('Rotated'));
  expect([again.status, replayed(again), again.body]).toEqual([201, true, first.body]);
  const fileAgain = await withKey(`${key}-file`, after).upload(pdfOf('c'), 'resume.pdf');
  expect([fileAgain.status, replayed(fileAgain), fileAgain.body]).toEqual([202, true, file.body]);
  expect((await withKey(key, after).post('/jobs', posting('Another'))).status).toBe(422);
});

/** Lets the last call be one under way, whose lease ends in so long. */
const leaseEnds = (interval: string) =>
  db.query(
    `UPDATE idempotency_keys SET status = NULL, leased_until = now() + $1::interval
     WHERE expires_at = (SELECT max(expires_at) FROM idempotency_keys)`,
    [interval],
  );

test('a key whose process died is free when its lease has ended, not before', async () => {
  const key = randomUUID();
  await withKey(key).post('/jobs', posting('Died'));
  await leaseEnds('20 seconds');
  expect((await withKey(key).post('/jobs', posting('Died'))).status).toBe(409);
  await leaseEnds('-1 seconds');
  const taken = await withKey(key).post('/jobs', posting('Died'));
  expect([taken.status, replayed(taken)]).toEqual([201, false]);
});

test('a call that has lost its key to another leaves nothing behind', async () => {
  const { body: job } = await recruiter.post<{ id: string }>('/jobs', posting('Overtaken'));
  await db.query(`
    CREATE FUNCTION take_key() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
      UPDATE idempotency_keys SET lease = 'of another'; RETURN NEW;
    END $$;
    CREATE TRIGGER take_key BEFORE INSERT ON jobs FOR EACH ROW EXECUTE FUNCTION take_key();
    CREATE TRIGGER take_key BEFORE INSERT ON direct_uploads FOR EACH ROW EXECUTE FUNCTION take_key()`);
  const upload = { fileName: 'a.pdf', size: 1000, mediaType: 'application/pdf' };
  const answers = [
    await withKey(randomUUID()).post('/jobs', posting('Overtaken')),
    await withKey(randomUUID()).post(`/jobs/${job.id}/clone`, undefined),
    await withKey(randomUUID()).post('/resumes/uploads', upload),
  ];
  await db.query('DROP TRIGGER take_key ON jobs; DROP TRIGGER take_key ON direct_uploads');
  expect(answers.map(({ status }) => status)).toEqual([409, 409, 409]);
  expect(await jobsCalled('Overtaken')).toBe(1);
  const { rows } = await db.query('SELECT 1 FROM direct_uploads');
  expect(rows).toEqual([]);
});

test.each(['', 'with space', 'ü', 'x'.repeat(256)])('a key that is none is refused (%#)', async (key) => {
  const answer = await fetch(`${service.apiUrl}/api/v1/jobs`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${recruiter.accessToken}`,
      'content-type': 'application/json',
      'idempotency-key': Buffer.from(key).toString('latin1'),
    },
    body: JSON.stringify(posting('None')),
  });
  expect(answer.status).toBe(400);
  expect(await answer.json()).toMatchObject({ errors: [{ pointer: 'Idempotency-Key' }] });
});

test('a call that answers with a secret takes no key', async () => {
  const answer = await withKey(randomUUID()).post<ProblemBody>('/api-keys', {
    name: 'Sync',
    scopes: ['jobs:read'],
  });
  expect([answer.status, answer.body.code]).toEqual([400, 'idempotency-key.unsupported']);
});
