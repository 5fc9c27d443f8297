import { CredentialsWrong, EnsureUser, IdentityModule, LogIn } from '#libs/identity';
import { Config, ConfigModule, DatabaseModule, migrate } from '#libs/platform';
import { migrations } from '#migrations';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Module, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { CommandBus, CqrsModule } from '@nestjs/cqrs';
import fc from 'fast-check';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { hold } from '../support/hold.js';
import { createScratchDatabase, type ScratchDatabase } from '../support/postgres.js';

@Module({})
class Identity {}

let scratch: ScratchDatabase;
let directory: string;
let app: INestApplicationContext;

beforeAll(async () => {
  scratch = await createScratchDatabase();
  await migrate(scratch.url, migrations);
  directory = await mkdtemp(join(tmpdir(), 'talentflow-test-'));
  const config = Config.from({
    NODE_ENV: 'test',
    DATABASE_URL: scratch.url,
    JWT_KEY_FILE: join(directory, 'jwt-key.pem'),
  });
  const imports = [
    ConfigModule.with(config, 'test'),
    DatabaseModule.expecting(migrations),
    CqrsModule.forRoot(),
    IdentityModule,
  ];
  app = await NestFactory.createApplicationContext({ module: Identity, imports }, { logger: false });
  await app.init();
});

afterAll(async () => {
  await app?.close();
  await scratch?.drop();
  await rm(directory, { recursive: true, force: true });
});

/** From 15 to 128 characters of any script. */
const password = fc
  .constantFrom('grapheme' as const, 'binary' as const)
  .chain((unit) => fc.string({ unit, minLength: 15, maxLength: 60 }))
  .filter((text) => !text.includes('\u0000') && Array.from(text).length <= 128);

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
  .filter(([right, wrong]) => right !== wrong);

/** The stored form: argon2id, version 19, memory in KiB, passes, lanes, salt and hash (PHC string format). */
const phc = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([\w+/]+)\$([\w+/]+)$/;

test('Feature: talentflow-ai, Property 30: Password hashing', async () => {
  const commands = app.get(CommandBus);
  const database = app.get(DataSource);
  const email = 'somebody@talentflow.example';
  const signIn = (given: string) => commands.execute(new LogIn(email, given));
  const salts = new Set<string>();
  await hold(
    fc.asyncProperty(twoPasswords, async ([right, wrong]) => {
      await commands.execute(new EnsureUser(email, right, 'recruiter'));
      const [user] = await database.query<[{ hash: string; row: string }]>(
        'SELECT password_hash AS hash, to_jsonb(users)::text AS row FROM users',
      );
      const [, memoryKiB, passes, lanes, salt] = phc.exec(user.hash)!;
      expect(Number(memoryKiB)).toBeGreaterThanOrEqual(19_456);
      expect(Number(passes)).toBeGreaterThanOrEqual(2);
      expect(lanes).toBe('1');
      expect(salts).not.toContain(salt);
      salts.add(salt!);
      expect(user.row).not.toContain(JSON.stringify(right).slice(1, -1));
      const [session, refusal] = await Promise.allSettled([signIn(right), signIn(wrong)]);
      expect(session.status).toBe('fulfilled');
      expect(refusal).toEqual({ status: 'rejected', reason: expect.any(CredentialsWrong) });
    }),
  );
});
