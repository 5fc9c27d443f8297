import { EnsureUser, IdentityModule, roles, type Role } from '#libs/identity';
import { Config, ConfigModule, DatabaseModule, Logger } from '#libs/platform';
import { migrations } from '#migrations';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { CommandBus, CqrsModule } from '@nestjs/cqrs';
import { createInterface } from 'node:readline';

/**
 * `npm run ensure-user`: makes sure users exist, one JSON object `{"email", "password", "role"}` a line on standard
 * input, so that no password shows in a process list. An existing user gets the password and the role.
 */
const config = Config.atBoot();
const log = new Logger('ensure-user', config.logLevel);

@Module({
  imports: [
    ConfigModule.with(config, 'ensure-user'),
    DatabaseModule.expecting(migrations),
    CqrsModule.forRoot(),
    IdentityModule,
  ],
})
class EnsureUserModule {}

/** The parser's own message would quote the line, with the password in it. */
function userIn(line: string): { email?: string; password?: string; role: Role } {
  try {
    return JSON.parse(line) as ReturnType<typeof userIn>;
  } catch {
    throw new Error('A line is not a JSON object.');
  }
}

const app = await NestFactory.createApplicationContext(EnsureUserModule, { logger: log });
await app.init();
try {
  for await (const line of createInterface({ input: process.stdin })) {
    if (line.trim() === '') continue;
    const { email, password, role } = userIn(line);
    if (!email || !password || !roles.includes(role))
      throw new Error(`A line needs email, password and role (${roles.join(', ')}).`);
    log.info('user ensured', {
      userId: await app.get(CommandBus).execute(new EnsureUser(email, password, role)),
      role,
    });
  }
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
} finally {
  await app.close();
}
