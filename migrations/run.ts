import { Config, Logger, migrate } from '#libs/platform';
import { migrations } from './index.js';

/** `npm run migrate`: brings the database of DATABASE_URL to this program's schema, as a step of its own. */
const config = Config.atBoot();
const log = new Logger('migrate', config.logLevel);
try {
  const applied = await migrate(config.databaseUrl, migrations);
  log.info('schema is up to date', { applied: applied.length, version: migrations.at(-1)?.version });
} catch (error) {
  log.failure('migration failed', error);
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}
