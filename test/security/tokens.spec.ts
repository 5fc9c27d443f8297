import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { ApiClient } from '../support/api-client.js';
import { emailOf, password, RunningService } from '../support/running-service.js';
import type { ProblemBody } from '../support/shapes.js';
import {
  goodToken,
  hmacSigned,
  signed,
  unsigned,
  type Fields,
  type GoodToken,
} from '../support/token-forge.js';

interface SessionTokens {
  accessToken: string;
  refreshToken: string;
}

const stranger = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const another = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const pem = { type: 'spki', format: 'pem' } as const;

let service: RunningService;
let nobody: ApiClient;
let good: GoodToken;

beforeAll(async () => {
  service = await RunningService.start(
    { JWT_ACCEPTED_KEYS: another.publicKey.export(pem).toString() },
    false,
  );
  nobody = new ApiClient(service.apiUrl, null);
  good = await goodToken(service);
});

afterAll(() => service?.stop());

const logIn = async (): Promise<SessionTokens> =>
  (await nobody.post<SessionTokens>('/auth/login', { email: emailOf('recruiter'), password })).body;
const refresh = (refreshToken: string) => nobody.post<SessionTokens>('/auth/refresh', { refreshToken });
const statusOf = async (token: string): Promise<number> =>
  (await new ApiClient(service.apiUrl, token).get('/auth/me')).status;

const withHeader = (fields: Fields) => (): string =>
  signed({ ...good.header, ...fields }, good.claims, good.key);
const withClaims = (fields: Fields) => (): string =>
  signed(good.header, { ...good.claims, ...fields }, good.key);
const publicPem = (): string => createPublicKey(good.key).export(pem).toString();
const now = (): number => Math.floor(Date.now() / 1000);

const forgeries: readonly (readonly [string, () => string])[] = [
  ['no algorithm and no signature', () => unsigned({ ...good.header, alg: 'none' }, good.claims)],
  ['no algorithm, in capitals', () => unsigned({ ...good.header, alg: 'NONE' }, good.claims)],
  ['no signature', () => unsigned(good.header, good.claims)],
  [
    'HS256 under the public key',
    () => hmacSigned({ ...good.header, alg: 'HS256' }, good.claims, publicPem()),
  ],
  [
    'HS256 under the key id',
    () => hmacSigned({ ...good.header, alg: 'HS256' }, good.claims, good.header.kid),
  ],
  ['HS256 under nothing', () => hmacSigned({ ...good.header, alg: 'HS256' }, good.claims, '')],
  ['another algorithm in the header', withHeader({ alg: 'ES384' })],
  ['a foreign key under our id', () => signed(good.header, good.claims, stranger.privateKey)],
  ['an accepted key under the id of another', () => signed(good.header, good.claims, another.privateKey)],
  [
    'a foreign key that the header brings along',
    () =>
      signed(
        { ...good.header, jwk: stranger.publicKey.export({ format: 'jwk' }) },
        good.claims,
        stranger.privateKey,
      ),
  ],
  ['a foreign key by address', withHeader({ jku: 'https://keys.example.com/jwks.json' })],
  ['a foreign certificate by address', withHeader({ x5u: 'https://keys.example.com/cert.pem' })],
  ['an extension that must be understood', withHeader({ crit: ['exp'] })],
  ['a key id that is unknown', withHeader({ kid: 'unknown' })],
  ['a key id that is a path', withHeader({ kid: '../../../../dev/null' })],
  ['a key id that is SQL', withHeader({ kid: `' UNION SELECT 'key' --` })],
  ['a key id that is a shell command', withHeader({ kid: '$(cat /etc/passwd)' })],
  ['a key id that is a property of every object', withHeader({ kid: '__proto__' })],
  ['a key id in a list', () => withHeader({ kid: [good.header.kid] })()],
  ['a key id that is empty', withHeader({ kid: '' })],
  ['no key id', withHeader({ kid: undefined })],
  ['the type of another token', withHeader({ typ: 'JWT' })],
  ['no type', withHeader({ typ: undefined })],
  ['expired', () => withClaims({ exp: now() - 10 })()],
  ['without an end', withClaims({ exp: undefined })],
  ['with an end of letters', withClaims({ exp: 'never' })],
  ['good for a year', () => withClaims({ exp: now() + 31_536_000 })()],
  ['not good yet', () => withClaims({ nbf: now() + 60 })()],
  ['issued in the future', () => withClaims({ iat: now() + 60, exp: now() + 120 })()],
  ['for another audience', withClaims({ aud: 'another' })],
  ['for no audience', withClaims({ aud: undefined })],
  ['by another issuer', withClaims({ iss: 'another' })],
  ['by no issuer', withClaims({ iss: undefined })],
  ['for nobody', withClaims({ sub: undefined })],
  ['for an unknown user', withClaims({ sub: '01900000-0000-7000-8000-000000000000' })],
  ['for what is no id', withClaims({ sub: 'not an id' })],
  ['for a list of users', () => withClaims({ sub: [good.claims.sub] })()],
  ['of no session', withClaims({ sid: undefined })],
  ['of an unknown session', withClaims({ sid: '01900000-0000-7000-8000-000000000000' })],
  ['with other claims under the old signature', () => tampered(good.token)],
  ['cut short', () => good.token.slice(0, -4)],
  ['of two parts', () => good.token.split('.').slice(0, 2).join('.')],
  ['of four parts', () => `${good.token}.e30`],
  ['that is no token', () => 'not-a-token'],
];

function tampered(token: string): string {
  const [header, , signature] = token.split('.');
  const claims = { ...good.claims, sub: '01900000-0000-7000-8000-000000000000' };
  return `${header}.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.${signature}`;
}

test.each(forgeries)('a token is refused: %s', async (_, forge) => {
  const { status, body, headers } = await new ApiClient(service.apiUrl, forge()).get<ProblemBody>('/auth/me');
  expect([status, body.code]).toEqual([401, 'auth.sign-in-required']);
  expect(headers.get('content-type')).toContain('application/problem+json');
});

test('the same made well is accepted, so nothing above is refused for its making', async () => {
  expect(await statusOf(signed(good.header, good.claims, good.key))).toBe(200);
});

test('the published keys are those whose tokens are accepted, the one that signs first', async () => {
  const { keys } = (await (await fetch(`${service.apiUrl}/.well-known/jwks.json`)).json()) as {
    keys: (Fields & { kid: string })[];
  };
  expect(keys).toEqual([
    {
      ...createPublicKey(good.key).export({ format: 'jwk' }),
      kid: good.header.kid,
      use: 'sig',
      alg: 'ES256',
    },
    { ...another.publicKey.export({ format: 'jwk' }), kid: keys[1]!.kid, use: 'sig', alg: 'ES256' },
  ]);
  expect(JSON.stringify(keys)).not.toContain('"d"');
  expect(await statusOf(signed({ ...good.header, kid: keys[1]!.kid }, good.claims, another.privateKey))).toBe(
    200,
  );
});

test('a refresh token works once; used again it ends the session, and its access tokens with it', async () => {
  const { refreshToken: first } = await logIn();
  const second = await refresh(first);
  expect([second.status, await statusOf(second.body.accessToken)]).toEqual([200, 200]);
  expect((await refresh(first)).status).toBe(401);
  expect((await refresh(second.body.refreshToken)).status).toBe(401);
  expect(await statusOf(second.body.accessToken)).toBe(401);
});

test.each(Array.from({ length: 5 }, (_, at) => at + 1))(
  'of twenty refreshes with one token at once a single one succeeds, and the session ends (%i)',
  async () => {
    const bystander = await logIn();
    const { refreshToken } = await logIn();
    const answers = await Promise.all(Array.from({ length: 20 }, () => refresh(refreshToken)));
    expect(answers.map(({ status }) => status).sort((a, b) => a - b)).toEqual([
      200,
      ...Array<number>(19).fill(401),
    ]);
    const winner = answers.find(({ status }) => status === 200)!.body;
    expect(await statusOf(winner.accessToken)).toBe(401);
    expect((await refresh(winner.refreshToken)).status).toBe(401);
    expect((await refresh(bystander.refreshToken)).status).toBe(200);
  },
);

test('no refresh token is an access token, and the other way round', async () => {
  const { accessToken, refreshToken } = await logIn();
  expect(await statusOf(refreshToken)).toBe(401);
  expect((await refresh(accessToken.slice(0, 200))).status).toBe(401);
});
