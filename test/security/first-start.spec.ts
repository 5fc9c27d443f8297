import { migrate, projectRoot } from '#libs/platform';
import { migrations } from '#migrations';
import { expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { connect } from '../support/connect.js';
import { createScratchDatabase } from '../support/postgres.js';

test('a new database has no account that somebody could know', async () => {
  const database = await createScratchDatabase();
  try {
    await migrate(database.url, migrations);
    const db = await connect(database.url);
    expect((await db.query('SELECT FROM users')).rowCount).toBe(0);
    await db.end();
  } finally {
    await database.drop();
  }
});

test.each(['api', 'worker'])(
  'in production the %s does not start with sample secrets, and says what to set',
  (app) => {
    const { status, stderr } = spawnSync(
      process.execPath,
      [join(projectRoot, 'dist', 'apps', app, 'src', 'main.js')],
      {
        env: {
          PATH: process.env.PATH,
          NODE_ENV: 'production',
          DATABASE_URL: 'postgres://postgres:postgres@127.0.0.1/talentflow',
          S3_BUCKET: 'resumes',
          S3_ENDPOINT: 'http://127.0.0.1:9000',
        },
        encoding: 'utf8',
        timeout: 60_000,
      },
    );
    expect(status).toBe(1);
    for (const name of ['JWT_PRIVATE_KEY', 'ENCRYPTION_KEY', 'DATABASE_URL', 'S3_ENDPOINT'])
      expect(stderr).toContain(`- ${name} `);
    expect(stderr).toContain('openssl');
    expect(stderr).not.toContain('postgres:postgres');
  },
);
