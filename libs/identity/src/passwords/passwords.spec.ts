import { expect, test } from '@jest/globals';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism, getPriority } from 'node:os';
import { SignInBusy } from '../identity.errors.js';
import { HashProcess } from './hash-process.js';
import { Passwords } from './passwords.js';

const processOf = (hashes: HashProcess): ChildProcess & { pid: number } =>
  (hashes as unknown as { child: ChildProcess & { pid: number } }).child;

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

test('a hash is right for its password alone, and none is for the decoy', async () => {
  const passwords = new Passwords();
  const hash = await passwords.hash('a password for tests only', { email: 'somebody@example.com' });
  expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(await passwords.renewed(hash, 'a password for tests only')).toBeNull();
  expect(await passwords.verify(hash, 'a password for tests')).toBe(false);
  expect(await passwords.verify(null, 'a password for tests only')).toBe(false);
});

test('hashing gives way to others, and begins anew when its process has died', async () => {
  const hashes = new HashProcess();
  const hash = await hashes.hash('a password for tests only');
  const before = processOf(hashes);
  expect(getPriority(before.pid)).toBe(10);
  before.kill('SIGKILL');
  await once(before, 'exit');
  expect(await hashes.verify(hash, 'a password for tests only')).toBe(true);
  const under = hashes.verify(hash, 'a password for tests only');
  processOf(hashes).kill('SIGKILL');
  await expect(under).rejects.toBeInstanceOf(SignInBusy);
  await expect(hashes.verify('no hash', 'a password for tests only')).rejects.toThrow('cannot be read');
  hashes.end();
});
