import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import argon2 from 'argon2';
import type { Client } from 'pg';
import { connect } from '../support/connect.js';
import { emailOf, password, RunningService } from '../support/running-service.js';
import type { ProblemBody } from '../support/shapes.js';

interface Refusal extends ProblemBody {
  detail: string;
  title: string;
}

let service: RunningService;
let another: string;
let db: Client;

beforeAll(async () => {
  service = await RunningService.start({ TRUSTED_PROXIES: '127.0.0.1' }, false);
  another = await service.startAnotherApi();
  db = await connect(service.databaseUrl);
});

afterAll(async () => {
  await db?.end();
  await service?.stop();
});

beforeEach(() => db.query('DELETE FROM sign_in_failures'));

const recruiter = emailOf('recruiter');
const unknown = 'nobody@example.com';

async function signIn(email: string, given: string, from: { url?: string; address?: string } = {}) {
  const response = await fetch(`${from.url ?? service.apiUrl}/api/v1/auth/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-forwarded-for': from.address ?? '203.0.113.7' },
    body: JSON.stringify({ email, password: given }),
  });
  const body = (await response.json()) as Refusal;
  return { status: response.status, body, wait: Number(response.headers.get('retry-after')) };
}

const wrong = (email: string, from = {}) => signIn(email, 'not the password at all', from);

async function wrongTimes(count: number, email: string): Promise<number[]> {
  const statuses: number[] = [];
  for (let at = 0; at < count; at += 1) statuses.push((await wrong(email)).status);
  return statuses;
}

const letPass = (seconds: number) =>
  db.query(`UPDATE sign_in_failures SET last_failed_at = last_failed_at - make_interval(secs => $1)`, [
    seconds,
  ]);

test('after five failures in a row an account waits, whether there is one or not, in every process', async () => {
  const refusals: Refusal[] = [];
  for (const email of [recruiter, unknown]) {
    expect(await wrongTimes(5, email)).toEqual([401, 401, 401, 401, 401]);
    const refused = await signIn(email.toUpperCase(), password, {
      url: another,
      address: '198.51.100.9',
    });
    expect([refused.status, refused.body.code]).toEqual([429, 'auth.too-many-failures']);
    expect(refused.wait).toBeGreaterThan(20);
    expect(refused.wait).toBeLessThanOrEqual(30);
    refusals.push({ ...refused.body, requestId: '', detail: refused.body.detail.replace(/\d+/, '…') });
  }
  expect(refusals[0]).toEqual(refusals[1]);
  expect((await signIn(emailOf('admin'), password)).status).toBe(200);
});

test('each further failure doubles the wait; a right password after it starts anew', async () => {
  await wrongTimes(5, recruiter);
  await letPass(31);
  expect(await wrongTimes(2, recruiter)).toEqual([401, 429]);
  expect((await wrong(recruiter)).wait).toBeGreaterThan(50);
  await letPass(61);
  expect((await signIn(recruiter, password)).status).toBe(200);
  expect(await wrongTimes(4, recruiter)).toEqual([401, 401, 401, 401]);
  expect((await signIn(recruiter, password)).status).toBe(200);
});

test('of forty wrong passwords at once hardly more than five are looked at', async () => {
  const answers = await Promise.all(Array.from({ length: 40 }, () => wrong(recruiter)));
  const lookedAt = answers.filter(({ status }) => status === 401).length;
  expect(lookedAt).toBeGreaterThanOrEqual(5);
  expect(lookedAt).toBeLessThanOrEqual(6); // two hashes run at once
  expect(answers.filter(({ status }) => status === 429)).toHaveLength(40 - lookedAt);
});

test('thirty-two right sign-ins to one account at once all succeed', async () => {
  const answers = await Promise.all(Array.from({ length: 32 }, () => signIn(recruiter, password)));
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(32);
});

test('an address that fails with fifty accounts waits, another one does not', async () => {
  const from = { address: '2001:db8::1' };
  await wrong('person.1@example.com', from);
  await db.query(`UPDATE sign_in_failures SET failures = 49 WHERE forgotten_at < now() + interval '1 hour'`);
  expect((await wrong('person.2@example.com', from)).status).toBe(401);
  const neighbour = await signIn(recruiter, password, { address: '2001:db8::2' });
  expect([neighbour.status, neighbour.wait > 800]).toEqual([429, true]);
  expect((await signIn(recruiter, password, { address: '2001:db8:0:1::1' })).status).toBe(200);
});

test('a new password from an admin ends the wait', async () => {
  await wrongTimes(5, recruiter);
  const admin = await service.as('admin');
  const found = await admin.get<{ data: { id: string }[] }>(`/users?email=${recruiter}`);
  await admin.patch(`/users/${found.body.data[0]!.id}`, { password });
  expect((await signIn(recruiter, password)).status).toBe(200);
});

test('a stolen access token cannot guess the password either', async () => {
  const token = (await service.as('hiring_manager')).accessToken;
  const statuses: number[] = [];
  for (let at = 0; at < 6; at += 1) {
    const response = await fetch(`${service.apiUrl}/api/v1/auth/password`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ currentPassword: 'not the one', newPassword: 'quite another password' }),
    });
    statuses.push(response.status);
  }
  expect(statuses).toEqual([422, 422, 422, 422, 422, 429]);
});

test('nothing of a person is kept, and what is over is forgotten', async () => {
  await wrong(recruiter);
  const { rows } = await db.query<{ row: string }>('SELECT to_jsonb(f)::text AS row FROM sign_in_failures f');
  expect(rows).toHaveLength(2);
  expect(rows.map(({ row }) => row).join()).not.toMatch(/recruiter|203\.0|@/);
  await db.query(`UPDATE sign_in_failures SET forgotten_at = now()`);
  await wrong(unknown, { address: '198.51.100.9' });
  expect((await db.query('SELECT FROM sign_in_failures')).rowCount).toBe(2);
});

test('a hash of weaker parameters is renewed by signing in, also twice at once', async () => {
  const weak = await argon2.hash(password, {
    type: argon2.argon2id,
    memoryCost: 8192,
    timeCost: 1,
    parallelism: 1,
  });
  await db.query('UPDATE users SET password_hash = $1 WHERE email = $2', [weak, recruiter]);
  const answers = await Promise.all(Array.from({ length: 8 }, () => signIn(recruiter, password)));
  expect(answers.map(({ status }) => status)).toEqual(Array<number>(8).fill(200));
  const { rows } = await db.query<{ hash: string }>(
    'SELECT password_hash AS hash FROM users WHERE email = $1',
    [recruiter],
  );
  expect(rows[0]!.hash).toContain('$m=19456,t=2,p=1$');
  expect((await signIn(recruiter, password)).status).toBe(200);
});
