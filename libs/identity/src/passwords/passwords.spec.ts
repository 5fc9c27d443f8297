import { expect, test } from '@jest/globals';
import { availableParallelism } from 'node:os';
import { SignInBusy } from '../identity.errors.js';
import { Passwords } from './passwords.js';

test('of more checks at once than one or two under way and 64 waiting the last are refused', async () => {
  const passwords = new Passwords();
  const hash = await passwords.hash('a password for tests only', { email: 'somebody@example.com' });
  const checks = await Promise.allSettled(
    Array.from({ length: 70 }, () => passwords.inTurn(() => passwords.verify(hash, 'another one'))),
  );
  const refused = checks.map((check) => check.status === 'rejected' && check.reason instanceof SignInBusy);
  const served = availableParallelism() > 2 ? 66 : 65;
  expect(refused).toEqual(Array.from({ length: 70 }, (_, at) => at >= served));
  expect(await passwords.verify(hash, 'a password for tests only')).toBe(true);
});
