import { expect, test } from '@jest/globals';
import { accessClaims } from './access-claims.js';

const id = '01900000-0000-7000-8000-000000000000';
const now = Math.floor(Date.now() / 1000);
const good = { sub: id, sid: id, iat: now, nbf: now, exp: now + 900 };

test('the claims of a token of ours say whose it is', () => {
  expect(accessClaims(good)).toEqual({ userId: id, sessionId: id });
});

test.each([
  ['no user', { sub: undefined }],
  ['a user that is no id', { sub: 'somebody' }],
  ['no session', { sid: undefined }],
  ['a list of sessions', { sid: [id] }],
  ['no time of issue', { iat: undefined }],
  ['no beginning', { nbf: undefined }],
  ['no end', { exp: undefined }],
  ['an end in letters', { exp: String(now + 900) }],
  ['a life longer than any we give', { exp: now + 901 }],
  ['an issue in the future', { iat: now + 60, exp: now + 120 }],
])('claims with %s say nothing', (_, difference) => {
  expect(accessClaims({ ...good, ...difference })).toBeNull();
});
