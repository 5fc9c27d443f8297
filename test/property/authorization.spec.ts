import { roles, scopes, type Role, type Scope } from '#libs/identity';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Client } from 'pg';
import { policy, type Rule } from '../../apps/api/src/access/policy.js';
import { ApiClient } from '../support/api-client.js';
import { connect } from '../support/connect.js';
import { hold } from '../support/hold.js';
import { operationsOf, type Operation } from '../support/operations.js';
import { emailOf, RunningService } from '../support/running-service.js';

/** Somebody who calls: as what the API should know them, and what they send. */
interface Caller {
  name: string;
  /** Null: nobody it knows. */
  role: Role | null;
  /** Null: signed in themselves. */
  scopes: readonly Scope[] | null;
  client: ApiClient;
}

const rows = new Map<string, Rule>(Object.values(policy).flatMap((area) => Object.entries<Rule>(area)));
const keyOf = ({ method, path }: Operation): string => `${method} ${path.replace('/api/v1', '')}`;
const unknownId = '01900000-0000-7000-8000-000000000000';

let service: RunningService;
let db: Client;
let operations: Operation[];

beforeAll(async () => {
  service = await RunningService.start({}, false);
  db = await connect(service.databaseUrl);
  operations = await operationsOf(service.apiUrl);
});

afterAll(async () => {
  await db?.end();
  await service?.stop();
});

const clientWith = (token: string | null): ApiClient => new ApiClient(service.apiUrl, token);

async function makeKey(role: Role, granted: readonly Scope[]): Promise<{ id: string; key: string }> {
  const owner = await service.as(role);
  const made = await owner.post<{ id: string; key: string }>('/api-keys', { name: 'Test', scopes: granted });
  expect(made.status).toBe(201);
  return made.body;
}

/** How the door refuses; a call may refuse by itself as well, such as one whose address is not signed. */
const doorsCodes = [
  'auth.sign-in-required',
  'auth.api-key-invalid',
  'auth.role-insufficient',
  'auth.scope-insufficient',
];

/** What the policy says to a caller. */
function due(operation: Operation, { role, scopes: granted }: Omit<Caller, 'name' | 'client'>): string {
  const rule = rows.get(keyOf(operation))!;
  if (rule === 'public') return 'let in';
  if (role === null) return '401';
  const mayByRole = role === 'admin' || rule.roles.includes(role);
  const mayByScope =
    granted === null || rule.scope === 'any' || granted.some((scope) => scope === rule.scope);
  return mayByRole && mayByScope ? 'let in' : '403';
}

/** What the API says: nothing is sent that a call could act on, so whoever is let in gets another refusal at most. */
async function said({ method, path }: Operation, client: ApiClient): Promise<string> {
  const response = await fetch(`${service.apiUrl}${path.replace(/\{\w+\}/g, unknownId)}`, {
    method,
    headers: {
      ...(client.accessToken ? { authorization: `Bearer ${client.accessToken}` } : {}),
      ...(method === 'GET' || method === 'DELETE' ? {} : { 'content-type': 'application/json' }),
    },
    ...(method === 'GET' || method === 'DELETE' ? {} : { body: '{}' }),
  });
  const text = await response.text();
  expect(response.status).toBeLessThan(500);
  return doorsCodes.some((code) => text.includes(`"${code}"`)) ? String(response.status) : 'let in';
}

async function strangers(): Promise<Caller[]> {
  const [live, revoked, expired, ofDisabled] = await Promise.all([
    makeKey('recruiter', scopes),
    makeKey('recruiter', scopes),
    makeKey('recruiter', scopes),
    makeKey('hiring_manager', scopes),
  ]);
  await (await service.as('recruiter')).delete(`/api-keys/${revoked.id}`);
  await db.query(
    `UPDATE api_keys SET created_at = now() - interval '2 days', expires_at = now() - interval '1 day' WHERE id = $1`,
    [expired.id],
  );
  const disabled = await service.as('hiring_manager');
  const tokens: [string, string | null][] = [
    ['nobody', null],
    ['a revoked key', revoked.key],
    ['an expired key', expired.key],
    ['a key with the secret of another', live.key.slice(0, 41) + revoked.key.slice(41)],
    ['something like a key', 'tf_live_1'],
    ['a disabled user', disabled.accessToken],
    ['the key of a disabled user', ofDisabled.key],
  ];
  return tokens.map(([name, token]) => ({ name, role: null, scopes: null, client: clientWith(token) }));
}

async function acquaintances(): Promise<Caller[]> {
  const callers: Caller[] = [];
  for (const role of roles) {
    callers.push({ name: role, role, scopes: null, client: await service.as(role) });
    for (const scope of scopes) {
      const client = clientWith((await makeKey(role, [scope])).key);
      callers.push({ name: `${role}'s key for ${scope}`, role, scopes: [scope], client });
    }
  }
  return callers;
}

/** The cells in which the API says something else than the policy. */
async function disagreements(callers: readonly Caller[]): Promise<string[]> {
  const found = await Promise.all(
    callers.map(async (caller) => {
      const own: string[] = [];
      for (const operation of operations) {
        const [expected, answer] = [due(operation, caller), await said(operation, caller.client)];
        if (answer !== expected)
          own.push(`${operation.operationId} says ${answer} to ${caller.name}, the policy ${expected}`);
      }
      return own;
    }),
  );
  return found.flat();
}

/** What the policy asks of API keys, as the document writes it: a list of scopes, none where keys are refused. */
function keyRequirements(rule: Rule): string[][] {
  if (rule === 'public' || rule.scope === null) return [];
  return [rule.scope === 'any' ? [] : [rule.scope]];
}

test('the OpenAPI document has every route of the policy, and of each the roles, the scope and the refusals', () => {
  const listed = [...rows.keys()].filter((key) => !/ \/(health|docs)\b/.test(key));
  expect(new Set(operations.map(keyOf))).toEqual(new Set(listed));
  for (const operation of operations) {
    const rule = rows.get(keyOf(operation))!;
    const named = operation.security.flatMap(({ apiKey }) => (apiKey ? [apiKey] : []));
    expect([operation.path, named]).toEqual([operation.path, keyRequirements(rule)]);
    if (rule === 'public') continue;
    expect(Object.keys(operation.responses)).toEqual(expect.arrayContaining(['401', '403']));
    expect(operation['x-roles']).toEqual(['admin', ...rule.roles]);
  }
});

test('every operation lets in whom the policy names: each role, and their keys of each scope', async () => {
  expect(await disagreements(await acquaintances())).toEqual([]);
});

test('Feature: talentflow-ai, Property 29: Authorization enforcement', async () => {
  const account = fc.record({
    role: fc.constantFrom(...roles),
    disabled: fc.boolean(),
    granted: fc.option(fc.subarray([...scopes], { minLength: 1 })),
  });
  const recruiter = await service.as('recruiter');
  const { id, key } = await makeKey('recruiter', ['jobs:read']);
  await hold(
    fc.asyncProperty(fc.nat(), account, async (at, { role, disabled, granted }) => {
      const operation = operations[at % operations.length]!;
      await db.query(
        'UPDATE users SET role = $1, disabled_at = CASE WHEN $2 THEN now() END WHERE email = $3',
        [role, disabled, emailOf('recruiter')],
      );
      if (granted) await db.query('UPDATE api_keys SET scopes = $1 WHERE id = $2', [granted, id]);
      const known = { role: disabled ? null : role, scopes: granted };
      expect(await said(operation, granted ? clientWith(key) : recruiter)).toBe(due(operation, known));
    }),
    300,
  );
  await db.query('UPDATE users SET role = $1, disabled_at = NULL WHERE email = $2', [
    'recruiter',
    emailOf('recruiter'),
  ]);
});

test('every operation but the public ones refuses whom the API does not know', async () => {
  const callers = await strangers();
  await db.query('UPDATE users SET disabled_at = now() WHERE email = $1', [emailOf('hiring_manager')]);
  expect(await disagreements(callers)).toEqual([]);
});
