import { CredentialsWrong, EnsureUser, LogIn, SignInOrigin } from '#libs/identity';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { INestApplicationContext } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import fc from 'fast-check';
import { DataSource } from 'typeorm';
import { hold } from '../support/hold.js';
import { startIdentityApp, type IdentityApp } from '../support/identity-app.js';

let identity: IdentityApp;
let app: INestApplicationContext;

beforeAll(async () => {
  identity = await startIdentityApp();
  ({ app } = identity);
});

afterAll(async () => {
  await identity?.close();
});

/** From 15 to 128 characters of any script. */
const password = fc
  .constantFrom('grapheme' as const, 'binary' as const)
  .chain((unit) => fc.string({ unit, minLength: 15, maxLength: 60 }))
  .filter((text) => {
    const { length } = Array.from(text.normalize('NFC'));
    return !text.includes('\u0000') && length >= 15 && length <= 128;
  });

/** What a slip of the finger makes of a password. */
const slips: readonly ((text: string) => string)[] = [
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  (text) => Array.from(text).slice(0, -1).join(''),
  (text) => `${text} `,
];

/** A password and another one, often hardly different. */
const twoPasswords = fc
  .tuple(
    password,
    fc.oneof(
      fc.constantFrom(...slips),
      password.map((other) => () => other),
    ),
  )
  .map(([right, slip]): [string, string] => [right, slip(right)])
  .filter(([right, wrong]) => right.normalize('NFC') !== wrong.normalize('NFC'));

/** The stored form: argon2id, version 19, memory in KiB, passes, lanes, salt and hash (PHC string format). */
const phc = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([\w+/]+)\$([\w+/]+)$/;

test('Feature: talentflow-ai, Property 30: Password hashing', async () => {
  const commands = app.get(CommandBus);
  const database = app.get(DataSource);
  const signIn = (email: string, given: string) => {
    const address = `10.0.0.${salts.size}`; // one address may not fail a hundred times
    return commands.execute(new LogIn(email, given, new SignInOrigin(address, undefined)));
  };
  const salts = new Set<string>();
  await hold(
    fc.asyncProperty(twoPasswords, async ([right, wrong]) => {
      const email = `person.${salts.size}@example.com`;
      await commands.execute(new EnsureUser(email, right, 'recruiter'));
      const [user] = await database.query<[{ hash: string; row: string }]>(
        'SELECT password_hash AS hash, to_jsonb(users)::text AS row FROM users WHERE email = $1',
        [email],
      );
      const [, memoryKiB, passes, lanes, salt] = phc.exec(user.hash)!;
      expect(Number(memoryKiB)).toBeGreaterThanOrEqual(19_456);
      expect(Number(passes)).toBeGreaterThanOrEqual(2);
      expect(lanes).toBe('1');
      expect(salts).not.toContain(salt);
      salts.add(salt!);
      expect(user.row).not.toContain(JSON.stringify(right).slice(1, -1));
      const [session, refusal] = await Promise.allSettled([signIn(email, right), signIn(email, wrong)]);
      expect(session.status).toBe('fulfilled');
      expect(refusal).toEqual({ status: 'rejected', reason: expect.any(CredentialsWrong) });
    }),
  );
});
