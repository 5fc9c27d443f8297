import { expect, test } from '@jest/globals';
import { availableParallelism, getPriority } from 'node:os';
import { SignInBusy } from '../identity.errors.js';
import { HashProcess } from './hash-process.js';
import { Passwords } from './passwords.js';

const password = 'a password for tests only';

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
  const hash = await hashes.hash(password);
  const before = hashes.pid!;
  expect(getPriority(before)).toBe(10);
  const under = hashes.verify(hash, password);
  process.kill(before, 'SIGKILL');
  await expect(under).rejects.toBeInstanceOf(SignInBusy);
  expect(await hashes.verify(hash, password)).toBe(true);
  expect(hashes.pid).not.toBe(before);
  await expect(hashes.verify('no hash', password)).rejects.toThrow('cannot be read');
  hashes.end();
});

test('who asks after the end is served by a new process, and not refused as the old one goes', async () => {
  const hashes = new HashProcess();
  const hash = await hashes.hash(password);
  hashes.end();
  expect(await hashes.verify(hash, password)).toBe(true);
  hashes.end();
});

test('a process that is stuck keeps nobody waiting without end, and another takes its place', async () => {
  const hashes = new HashProcess(3000);
  const hash = await hashes.hash(password);
  const before = hashes.pid!;
  process.kill(before, 'SIGSTOP');
  const under = [hashes.verify(hash, password), hashes.hash(password)];
  for (const { reason } of (await Promise.allSettled(under)) as PromiseRejectedResult[])
    expect(reason).toBeInstanceOf(SignInBusy);
  expect(await hashes.verify(hash, password)).toBe(true);
  expect(hashes.pid).not.toBe(before);
  hashes.end();
});
