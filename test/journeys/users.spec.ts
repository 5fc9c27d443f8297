import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ApiClient, type Answer } from '../support/api-client.js';
import { emailOf, password, RunningService } from '../support/running-service.js';
import type { ProblemBody } from '../support/shapes.js';

interface UserBody {
  id: string;
  email: string;
  name: string | null;
  role: string;
  status: string;
  version: number;
}

interface PageBody<T> {
  data: T[];
  hasMore: boolean;
  nextCursor: string | null;
}

interface SessionTokens {
  accessToken: string;
  refreshToken: string;
}

let service: RunningService;
let nobody: ApiClient;
let admin: ApiClient;

beforeAll(async () => {
  service = await RunningService.start({}, false);
  nobody = new ApiClient(service.apiUrl, null);
  admin = await service.as('admin');
});

afterAll(() => service?.stop());

let made = 0;
const nextEmail = (): string => `person.${(made += 1)}@example.com`;
const create = (user: object) =>
  admin.post<UserBody & ProblemBody>('/users', { password, role: 'recruiter', ...user });
const logIn = (email: string, given = password): Promise<Answer<SessionTokens>> =>
  nobody.post<SessionTokens>('/auth/login', { email, password: given });
const as = (token: string): ApiClient => new ApiClient(service.apiUrl, token);
const list = async (query: string): Promise<PageBody<UserBody>> =>
  (await admin.get<PageBody<UserBody>>(`/users?${query}`)).body;

/** What both tokens of a session are worth: the statuses of a call and of a refresh. */
async function worth({ accessToken, refreshToken }: SessionTokens): Promise<[number, number]> {
  const call = await as(accessToken).get('/auth/me');
  const refresh = await nobody.post('/auth/refresh', { refreshToken });
  return [call.status, refresh.status];
}

test('a user whom an admin adds may sign in, and is found by address, role and status', async () => {
  const email = nextEmail();
  const { status, body, headers } = await create({ email: email.toUpperCase(), name: ' Anna Lindqvist ' });
  expect([status, headers.get('location')]).toEqual([201, `/api/v1/users/${body.id}`]);
  expect(body).toMatchObject({
    email,
    name: 'Anna Lindqvist',
    role: 'recruiter',
    status: 'active',
    version: 1,
  });
  expect(JSON.stringify(body)).not.toMatch(/argon2|password/i);
  expect((await logIn(email)).status).toBe(200);
  expect((await admin.get(`/users/${body.id}`)).body).toEqual(body);
  expect((await list(`email=${email.slice(0, -8).toUpperCase()}&role=recruiter&status=active`)).data).toEqual(
    [body],
  );
  for (const other of ['role=admin', 'status=disabled', 'email=erson']) {
    expect((await list(`${other}&limit=100`)).data.map(({ id }) => id)).not.toContain(body.id);
  }
  expect((await list('email=%25')).data).toEqual([]);
});

test('the pages of the list hold every user once', async () => {
  const ids = [await create({ email: nextEmail() }), await create({ email: nextEmail() })].map(
    ({ body }) => body.id,
  );
  const seen: string[] = [];
  let cursor = '';
  do {
    const page = await list(`limit=2${cursor && `&cursor=${cursor}`}`);
    seen.push(...page.data.map(({ id }) => id));
    expect(page.hasMore).toBe(page.nextCursor !== null);
    cursor = page.nextCursor ?? '';
  } while (cursor);
  expect(seen.slice(0, 2)).toEqual(ids.toReversed());
  expect(new Set(seen).size).toBe(seen.length);
});

test.each<[string, object, number, string]>([
  [
    'an address that is taken, in other letters',
    { email: emailOf('admin').toUpperCase() },
    409,
    'user.email-taken',
  ],
  ['an address that is none', { email: 'anna' }, 400, 'request.invalid'],
  ['a role there is not', { email: 'new@example.com', role: 'owner' }, 400, 'request.invalid'],
  ['a field there is not', { email: 'new@example.com', admin: true }, 400, 'request.invalid'],
  [
    'a short password',
    { email: 'new@example.com', password: 'Tz7#qLm2@vRx9!' },
    422,
    'auth.password-too-weak',
  ],
  [
    'a password of the user’s own name',
    { email: 'new.person@example.com', password: 'new.person@example.com' },
    422,
    'auth.password-guessable',
  ],
  [
    'a password that is common',
    { email: 'new@example.com', password: 'Password123456789' },
    422,
    'auth.password-guessable',
  ],
])('a user is refused for %s', async (_, user, status, code) => {
  const answer = await create(user);
  expect([answer.status, answer.body.code]).toEqual([status, code]);
  expect((await list('email=new')).data).toEqual([]);
});

test.each<[string, (user: UserBody) => Promise<number>, number]>([
  [
    'another role',
    async ({ id }) => (await admin.patch(`/users/${id}`, { role: 'hiring_manager' })).status,
    200,
  ],
  ['being disabled', async ({ id }) => (await admin.patch(`/users/${id}`, { disabled: true })).status, 200],
  ['being deleted', async ({ id }) => (await admin.delete(`/users/${id}`)).status, 204],
  [
    'a new password from an admin',
    async ({ id }) => (await admin.patch(`/users/${id}`, { password: 'quite another password' })).status,
    200,
  ],
  [
    'an admin signing the user out',
    async ({ id }) => (await admin.delete(`/users/${id}/sessions`)).status,
    204,
  ],
])('%s ends the sessions of a user with the next call', async (_, change, status) => {
  const { body: user } = await create({ email: nextEmail() });
  const sessions = [await logIn(user.email), await logIn(user.email)];
  const listed = await admin.get<PageBody<{ client: string; current: boolean }>>(
    `/users/${user.id}/sessions`,
  );
  expect(listed.body.data.map(({ current }) => current)).toEqual([false, false]);
  expect(await change(user)).toBe(status);
  for (const { body } of sessions) expect(await worth(body)).toEqual([401, 401]);
  expect((await admin.get<PageBody<object>>(`/users/${user.id}/sessions`)).body.data).toEqual([]);
});

test('of many calls at once each is answered as its own user, and that of an ended session refused', async () => {
  const users = await Promise.all([1, 2, 3].map(async () => (await create({ email: nextEmail() })).body));
  const sessions = await Promise.all(users.map(async ({ email }) => (await logIn(email)).body));
  await admin.delete(`/users/${users[1]!.id}/sessions`);
  const callers = Array.from({ length: 45 }, (_, at) => at % 3);
  const answers = await Promise.all(
    callers.map((at) => as(sessions[at]!.accessToken).get<Partial<UserBody>>('/auth/me')),
  );
  const expected = [users[0]!.id, 401, users[2]!.id];
  expect(answers.map(({ status, body }) => (status === 200 ? body.id : status))).toEqual(
    callers.map((at) => expected[at]),
  );
});

test('a change of the name alone ends nothing, and one of nothing makes no new version', async () => {
  const { body: user } = await create({ email: nextEmail() });
  const { body: session } = await logIn(user.email);
  const named = await admin.patch<UserBody>(`/users/${user.id}`, { name: 'Anna' });
  expect([named.body.name, named.body.version]).toEqual(['Anna', 2]);
  expect(
    (await admin.patch<UserBody>(`/users/${user.id}`, { name: 'Anna', role: 'recruiter' })).body,
  ).toEqual(named.body);
  expect((await admin.patch<UserBody>(`/users/${user.id}`, { name: null })).body.name).toBeNull();
  expect(await worth(session)).toEqual([200, 200]);
});

test('who is disabled cannot sign in until enabled again, and then with the same password', async () => {
  const { body: user } = await create({ email: nextEmail() });
  await admin.delete(`/users/${user.id}`);
  expect((await admin.get<UserBody>(`/users/${user.id}`)).body.status).toBe('disabled');
  const refused = await logIn(user.email);
  expect([refused.status, (refused.body as unknown as ProblemBody).code]).toEqual([
    401,
    'auth.credentials-wrong',
  ]);
  await admin.patch(`/users/${user.id}`, { disabled: false });
  expect((await logIn(user.email)).status).toBe(200);
});

test('I change my own password with the present one, stay signed in here and am signed out elsewhere', async () => {
  const { body: user } = await create({ email: nextEmail() });
  const here = (await logIn(user.email)).body;
  const elsewhere = (await logIn(user.email)).body;
  const change = (currentPassword: string, newPassword: string) =>
    as(here.accessToken).post<ProblemBody>('/auth/password', { currentPassword, newPassword });
  expect((await change('not the present one', 'quite another password')).body.code).toBe(
    'auth.password-wrong',
  );
  expect((await change(password, 'passwordpassword')).body.code).toBe('auth.password-guessable');
  expect((await change(password, 'quite another password')).status).toBe(204);
  expect(await worth(elsewhere)).toEqual([401, 401]);
  expect(await worth(here)).toEqual([200, 200]);
  expect((await logIn(user.email)).status).toBe(401);
  expect((await logIn(user.email, 'quite another password')).status).toBe(200);
});

test('a password is the same however its letters are composed', async () => {
  const { body: user } = await create({
    email: nextEmail(),
    password: 'Crème brûlée à Orléans'.normalize('NFD'),
  });
  expect((await logIn(user.email, 'Crème brûlée à Orléans'.normalize('NFC'))).status).toBe(200);
});

test('the last admin who may sign in stays one, also when two admins disable each other at once', async () => {
  const [me] = (await list(`email=${emailOf('admin')}`)).data;
  for (const change of [{ role: 'recruiter' }, { disabled: true }]) {
    const answer = await admin.patch<ProblemBody>(`/users/${me!.id}`, change);
    expect([answer.status, answer.body.code]).toEqual([409, 'user.last-admin']);
  }
  expect((await admin.delete(`/users/${me!.id}`)).status).toBe(409);

  for (let round = 0; round < 5; round += 1) {
    const { body: other } = await create({ email: nextEmail(), role: 'admin' });
    const otherAdmin = await ApiClient.signIn(service.apiUrl, other.email, password);
    const [mine, theirs] = await Promise.all([
      admin.delete(`/users/${other.id}`),
      otherAdmin.delete(`/users/${me!.id}`),
    ]);
    expect([mine, theirs].filter(({ status }) => status === 204)).toHaveLength(1);
    if (mine.status === 204) continue;
    // The other one was faster, and lets me in again.
    expect((await otherAdmin.patch(`/users/${me!.id}`, { disabled: false })).status).toBe(200);
    service.forgetClients();
    admin = await service.as('admin');
    expect((await admin.delete(`/users/${other.id}`)).status).toBe(204);
  }
});

test.each(['get', 'delete'] as const)('%s of a user there is not is told so', async (method) => {
  const unknown = '01900000-0000-7000-8000-000000000000';
  for (const path of [`/users/${unknown}`, `/users/${unknown}/sessions`]) {
    const { status, body } = await admin[method]<ProblemBody>(path);
    expect([status, body.code]).toEqual([404, 'user.not-found']);
  }
  expect((await admin.patch<ProblemBody>(`/users/${unknown}`, { name: 'Anna' })).body.code).toBe(
    'user.not-found',
  );
});
