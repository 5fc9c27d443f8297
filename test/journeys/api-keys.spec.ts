import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Client } from 'pg';
import { ApiClient, type Answer } from '../support/api-client.js';
import { connect } from '../support/connect.js';
import { eventually } from '../support/eventually.js';
import { RunningService } from '../support/running-service.js';
import type { ProblemBody } from '../support/shapes.js';

interface KeyBody {
  id: string;
  ownerId: string;
  name: string;
  scopes: string[];
  expiresAt: string | null;
  lastUsedAt: string | null;
  key?: string;
}

let service: RunningService;
let db: Client;
let admin: ApiClient;
let recruiter: ApiClient;
let manager: ApiClient;

beforeAll(async () => {
  service = await RunningService.start({}, false);
  db = await connect(service.databaseUrl);
  admin = await service.as('admin');
  recruiter = await service.as('recruiter');
  manager = await service.as('hiring_manager');
});

afterAll(async () => {
  await db?.end();
  await service?.stop();
});

const make = (owner: ApiClient, given: object = {}): Promise<Answer<KeyBody>> =>
  owner.post<KeyBody>('/api-keys', { name: ' Import ', scopes: ['jobs:read', 'jobs:write'], ...given });
const by = (key: string | undefined): ApiClient => new ApiClient(service.apiUrl, key ?? null);
const listed = async (client: ApiClient, query = ''): Promise<KeyBody[]> =>
  (await client.get<{ data: KeyBody[] }>(`/api-keys${query}`)).body.data;

test('a key is shown once, works as its owner within its scopes, and says when it was used', async () => {
  const made = await make(recruiter);
  expect(made.status).toBe(201);
  expect(made.headers.get('cache-control')).toBe('no-store');
  const { key, ...rest } = made.body;
  expect(key).toMatch(/^tf_live_[0-9a-f]{32}_[\w-]{43}$/);
  expect(rest).toMatchObject({ name: 'Import', expiresAt: null, lastUsedAt: null });
  expect(made.headers.get('location')).toBe(`/api/v1/api-keys/${rest.id}`);
  expect((await recruiter.get(`/api-keys/${rest.id}`)).body).toEqual(rest);

  const me = await by(key).get<{ id: string; role: string }>('/auth/me');
  expect(me.body).toMatchObject({ id: rest.ownerId, role: 'recruiter' });
  const posting = { title: 'Title', description: 'Description', requirements: ['One'] };
  expect((await by(key).post('/jobs', posting)).status).toBe(201);
  const beyond = await by(key).get<ProblemBody>('/resumes');
  expect([beyond.status, beyond.body.code]).toEqual([403, 'auth.scope-insufficient']);
  const [used] = await listed(recruiter);
  expect(Date.parse(used!.lastUsedAt!)).toBeGreaterThan(0);

  const stored = await db.query<{ row: string }>('SELECT to_jsonb(api_keys)::text AS row FROM api_keys');
  expect(stored.rows.map(({ row }) => row).join()).not.toContain(key!.slice(-43));
  expect(JSON.stringify(service.logs())).not.toContain(key!.slice(-43));
});

test('a key cannot make, see or end keys', async () => {
  const { body } = await make(admin, { scopes: ['resumes:read', 'jobs:read'] });
  const calls = [
    by(body.key).get<ProblemBody>('/api-keys'),
    by(body.key).get<ProblemBody>(`/api-keys/${body.id}`),
    by(body.key).delete<ProblemBody>(`/api-keys/${body.id}`),
    by(body.key).post<ProblemBody>('/api-keys', { name: 'Another', scopes: ['resumes:write'] }),
  ];
  for (const { status, body: problem } of await Promise.all(calls))
    expect([status, problem.code]).toEqual([403, 'auth.scope-insufficient']);
});

test('everybody sees and ends their own keys, admins all; to others a key does not exist', async () => {
  const { id, key } = (await make(recruiter)).body;
  const unknown = await manager.get<ProblemBody>('/api-keys/01900000-0000-7000-8000-000000000000');
  for (const answer of [
    await manager.get<ProblemBody>(`/api-keys/${id}`),
    await manager.delete<ProblemBody>(`/api-keys/${id}`),
  ])
    expect([answer.status, answer.body.code]).toEqual([unknown.status, unknown.body.code]);
  expect(unknown.status).toBe(404);
  expect((await listed(manager)).map((each) => each.id)).not.toContain(id);
  expect((await listed(admin)).map((each) => each.id)).toContain(id);
  expect((await by(key).get('/auth/me')).status).toBe(200);
  expect((await admin.delete(`/api-keys/${id}`)).status).toBe(204);
  expect((await by(key).get<ProblemBody>('/auth/me')).body.code).toBe('auth.api-key-invalid');
  expect((await recruiter.get(`/api-keys/${id}`)).status).toBe(404);
  expect((await recruiter.delete(`/api-keys/${id}`)).status).toBe(404);
});

test('the list goes page by page, and shows no secret', async () => {
  const ids = [];
  for (const name of ['One', 'Two', 'Three']) ids.unshift((await make(manager, { name })).body.id);
  const first = await manager.get<{ data: KeyBody[]; hasMore: boolean; nextCursor: string }>(
    '/api-keys?limit=2',
  );
  const second = await listed(manager, `?limit=2&cursor=${first.body.nextCursor}`);
  expect([...first.body.data, ...second].map(({ id }) => id)).toEqual(ids);
  expect(JSON.stringify([first.body, second])).not.toMatch(/tf_live|secret|hash/i);
});

test.each([
  ['no scope', { scopes: [] }, '/scopes'],
  ['a scope that is none', { scopes: ['everything'] }, '/scopes'],
  ['a scope twice', { scopes: ['jobs:read', 'jobs:read'] }, '/scopes'],
  ['no name', { name: ' ' }, '/name'],
  ['an end in the past', { expiresAt: '2001-01-01T00:00:00Z' }, '/expiresAt'],
  ['an end that is no time', { expiresAt: 'tomorrow' }, '/expiresAt'],
  ['an end on a day there is not', { expiresAt: '2099-02-32T00:00:00Z' }, '/expiresAt'],
])('a key with %s is refused', async (_, given, pointer) => {
  const answer = await recruiter.post<ProblemBody>('/api-keys', {
    name: 'Key',
    scopes: ['jobs:read'],
    ...given,
  });
  expect([answer.status, answer.body.errors[0]?.pointer]).toEqual([400, pointer]);
});

test('the end of a key is a point in time, in whatever zone it was given', async () => {
  const { key, expiresAt } = (await make(recruiter, { expiresAt: '2099-01-01T00:00:00+01:00' })).body;
  expect(expiresAt).toBe('2098-12-31T23:00:00.000Z');
  expect((await by(key).get('/auth/me')).status).toBe(200);
});

test('a user has so many usable keys at most, also when they are made at once', async () => {
  const owner = await manager.get<{ id: string }>('/auth/me');
  await db.query(
    `INSERT INTO api_keys (id, user_id, name, scopes, secret_hash, created_at, expires_at)
     SELECT gen_random_uuid(), $1, 'Old', ARRAY['jobs:read'], sha256('old'), now(), now() + interval '1 day'
     FROM generate_series(1, 99 - (SELECT count(*) FROM api_keys WHERE user_id = $1 AND revoked_at IS NULL))`,
    [owner.body.id],
  );
  await db.query('BEGIN');
  await db.query('SELECT FROM users WHERE id = $1 FOR UPDATE', [owner.body.id]); // holds them up until all are there
  const making = [make(manager), make(manager), make(manager)];
  await eventually(async () => {
    await db.query('SELECT pg_stat_clear_snapshot()');
    const waiting = `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
    return (await db.query(waiting)).rowCount === making.length;
  }, 'all wait');
  await db.query('COMMIT');
  const answers = await Promise.all(making);
  expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
  const over = await manager.post<ProblemBody>('/api-keys', { name: 'One more', scopes: ['jobs:read'] });
  expect([over.status, over.body.code]).toEqual([409, 'api-key.too-many']);
  await db.query(`UPDATE api_keys SET expires_at = now() WHERE user_id = $1 AND name = 'Old'`, [
    owner.body.id,
  ]);
  expect((await make(manager)).status).toBe(201);
});
