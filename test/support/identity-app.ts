import { IdentityModule } from '#libs/identity';
import { Config, ConfigModule, DatabaseModule, migrate } from '#libs/platform';
import { migrations } from '#migrations';
import { Module, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { CqrsModule } from '@nestjs/cqrs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createScratchDatabase } from './postgres.js';

@Module({})
class Identity {}

/** The identity library alone, on a database and a key of its own, to be spoken to by its command bus. */
export interface IdentityApp {
  app: INestApplicationContext;
  databaseUrl: string;
  close(): Promise<void>;
}

export async function startIdentityApp(): Promise<IdentityApp> {
  const scratch = await createScratchDatabase();
  await migrate(scratch.url, migrations);
  const directory = await mkdtemp(join(tmpdir(), 'talentflow-service-'));
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
  const app = await NestFactory.createApplicationContext({ module: Identity, imports }, { logger: false });
  await app.init();
  const close = async (): Promise<void> => {
    await app.close();
    await scratch.drop();
    await rm(directory, { recursive: true, force: true });
  };
  return { app, databaseUrl: scratch.url, close };
}
