import { expect, test } from '@jest/globals';
import { generateKeyPairSync } from 'node:crypto';
import { keyOfToken } from './key-of-token.js';

const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const keys = new Map([['known', publicKey]]);
const tokenWith = (header: unknown): string =>
  `${Buffer.from(JSON.stringify(header)).toString('base64url')}.e30.`;

test('a header of ours names its key', () => {
  expect(keyOfToken(tokenWith({ alg: 'ES256', typ: 'at+jwt', kid: 'known' }), keys)).toBe(publicKey);
});

test.each([
  { alg: 'none', typ: 'at+jwt', kid: 'known' },
  { alg: 'HS256', typ: 'at+jwt', kid: 'known' },
  { alg: 'es256', typ: 'at+jwt', kid: 'known' },
  { alg: 'ES256', typ: 'JWT', kid: 'known' },
  { alg: 'ES256', typ: 'at+jwt' },
  { alg: 'ES256', typ: 'at+jwt', kid: 'unknown' },
  { alg: 'ES256', typ: 'at+jwt', kid: '__proto__' },
  { alg: 'ES256', typ: 'at+jwt', kid: ['known'] },
  { alg: 'ES256', typ: 'at+jwt', kid: { toString: 'known' } },
  { alg: 'ES256', typ: 'at+jwt', kid: 'known', crit: ['exp'] },
  { alg: 'ES256', typ: 'at+jwt', kid: 'known', jwk: {} },
  ['ES256', 'at+jwt', 'known'],
  'ES256',
  null,
])('no other header does: %j', (header) => {
  expect(keyOfToken(tokenWith(header), keys)).toBeNull();
});

test.each(['', '.', 'not base64url!.e30.', 'e30'])('nor does what is no token: %j', (token) => {
  expect(keyOfToken(token, keys)).toBeNull();
});
