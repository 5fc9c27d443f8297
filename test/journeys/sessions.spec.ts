import {
  CredentialsWrong,
  EnsureUser,
  LogIn,
  LogOut,
  RefreshSession,
  RefreshTokenInvalid,
  SignInOrigin,
} from '#libs/identity';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { INestApplicationContext } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { Client } from 'pg';
import { connect } from '../support/connect.js';
import { eventually } from '../support/eventually.js';
import { startIdentityApp, type IdentityApp } from '../support/identity-app.js';

const email = 'somebody@talentflow.example';
const password = 'a password for tests only';

let identity: IdentityApp;
let db: Client;
let app: INestApplicationContext;
let commands: CommandBus;

beforeAll(async () => {
  identity = await startIdentityApp();
  ({ app } = identity);
  db = await connect(identity.databaseUrl);
  commands = app.get(CommandBus);
});

afterAll(async () => {
  await db?.end();
  await identity?.close();
});

beforeEach(async () => {
  await db.query('DELETE FROM users');
  await commands.execute(new EnsureUser(email, password, 'recruiter'));
});

const origin = new SignInOrigin('127.0.0.1', 'jest');
const signIn = async (): Promise<string> =>
  (await commands.execute(new LogIn(email, password, origin))).refreshToken;
const refresh = async (token: string): Promise<string> =>
  (await commands.execute(new RefreshSession(token))).refreshToken;
const storedTokens = async (): Promise<number> =>
  Number((await db.query<{ count: string }>('SELECT count(*) FROM refresh_tokens')).rows[0]!.count);
async function waitingForLocks(): Promise<number> {
  await db.query('SELECT pg_stat_clear_snapshot()'); // a transaction sees the activity of its start otherwise
  const { rowCount } = await db.query(
    `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
  );
  return rowCount ?? 0;
}

test.each([
  ['a used token that comes again', (used: string) => new RefreshSession(used)],
  ['signing out', (used: string) => new LogOut(used)],
])('%s also ends what a refresh under way is about to issue', async (_, ending) => {
  const first = await signIn();
  const second = await refresh(first);
  await db.query('BEGIN');
  await db.query('SELECT FROM users FOR UPDATE'); // holds up whoever issues a token
  const refreshing = refresh(second);
  await eventually(async () => (await waitingForLocks()) === 1, 'the refresh waits');
  const ended = commands.execute(ending(first));
  await eventually(async () => (await waitingForLocks()) === 2, 'the end waits');
  await db.query('COMMIT');
  await Promise.allSettled([refreshing, ended]);
  expect(await storedTokens()).toBe(0);
});

test.each([
  ['password', new EnsureUser(email, 'quite another password', 'recruiter')],
  ['role', new EnsureUser(email, password, 'admin')],
])('another %s ends the sessions of the user, the same one does not', async (_, another) => {
  const token = await signIn();
  await commands.execute(new EnsureUser(email, password, 'recruiter'));
  const next = await refresh(token);
  await commands.execute(another);
  await expect(refresh(next)).rejects.toThrow(RefreshTokenInvalid);
  expect(await storedTokens()).toBe(0);
});

test('a disabled user gets no new tokens, and none of the old ones back', async () => {
  const token = await signIn();
  await db.query('UPDATE users SET disabled_at = now()');
  await expect(refresh(token)).rejects.toThrow(RefreshTokenInvalid);
  await expect(signIn()).rejects.toThrow(CredentialsWrong);
  await commands.execute(new EnsureUser(email, password, 'recruiter'));
  await expect(refresh(token)).rejects.toThrow(RefreshTokenInvalid);
});

test('a sign-in checked against a password that changed meanwhile begins no session', async () => {
  await commands.execute(new EnsureUser('another@example.com', 'quite another password', 'recruiter'));
  await db.query('BEGIN');
  await db.query('SELECT FROM users FOR UPDATE');
  const signingIn = signIn();
  await eventually(async () => (await waitingForLocks()) === 1, 'the sign-in waits');
  await db.query(
    `UPDATE users SET password_hash = (SELECT password_hash FROM users WHERE email = 'another@example.com')`,
  );
  await db.query('COMMIT');
  await expect(signingIn).rejects.toThrow(CredentialsWrong);
  expect(await storedTokens()).toBe(0);
});

test('signing in removes the user’s expired sessions, and none of them is carried on', async () => {
  await signIn();
  await db.query(`UPDATE sessions SET expires_at = now() - interval '1 day'`);
  const token = await signIn();
  expect(await storedTokens()).toBe(1);
  await db.query(`UPDATE sessions SET expires_at = now() - interval '1 day'`);
  await expect(refresh(token)).rejects.toThrow(RefreshTokenInvalid);
});

test('used tokens are kept to know them again, and forgotten when an unused one would have expired', async () => {
  const second = await refresh(await signIn());
  expect(await storedTokens()).toBe(2);
  await db.query(`UPDATE refresh_tokens SET used_at = used_at - interval '14 days'`);
  await refresh(second);
  expect(await storedTokens()).toBe(2);
});

test('however often it is refreshed, a session ends thirty days after it began', async () => {
  let token = await signIn();
  const end = async (): Promise<unknown> =>
    (
      await db.query<{ days: number }>(
        'SELECT round(extract(epoch FROM expires_at - now()) / 86400)::int AS days FROM sessions',
      )
    ).rows;
  expect(await end()).toEqual([{ days: 14 }]);
  await db.query(`UPDATE sessions SET created_at = created_at - interval '20 days'`);
  token = await refresh(token);
  expect(await end()).toEqual([{ days: 10 }]);
  await db.query(
    `UPDATE sessions SET created_at = created_at - interval '11 days', expires_at = expires_at - interval '11 days'`,
  );
  await expect(refresh(token)).rejects.toThrow(RefreshTokenInvalid);
});
