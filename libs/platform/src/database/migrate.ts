import { createHash } from 'node:crypto';
import { runMigrations } from 'bullmq';
import { Client } from 'pg';
import type { Migration } from './migration.js';

/** The database's ledger and the program's migrations contradict each other. */
export class MigrationMismatch extends Error {}

/** Any constant will do as long as nothing else in this database locks it. */
const advisoryLock = 0x7a1e;

const ledger = `CREATE TABLE IF NOT EXISTS schema_migrations (
  version bigint PRIMARY KEY,
  name text NOT NULL,
  checksum text NOT NULL,
  applied_at timestamptz NOT NULL DEFAULT now()
)`;

/**
 * Brings a database to the given list's last version: one migrator at a time (advisory lock), each step in a
 * transaction of its own, each applied once. The queue's own tables are brought up as well.
 * @returns the versions that were applied now
 * @throws MigrationMismatch when an applied step was edited since, or the database is ahead of the program
 */
export async function migrate(databaseUrl: string, migrations: readonly Migration[]): Promise<number[]> {
  const client = new Client({ connectionString: databaseUrl });
  client.on('error', () => {}); // a lost connection shows as the rejection of the query under way
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [advisoryLock]);
    await client.query(ledger);
    const applied = await pendingAfter(client, migrations);
    for (const migration of applied) await apply(client, migration);
    await runMigrations(client);
    return applied.map(({ version }) => version);
  } finally {
    await client.end();
  }
}

async function pendingAfter(client: Client, migrations: readonly Migration[]): Promise<Migration[]> {
  const { rows } = await client.query<{ version: string; checksum: string }>(
    'SELECT version, checksum FROM schema_migrations',
  );
  const known = new Map(migrations.map((migration) => [migration.version, migration]));
  for (const row of rows) {
    const migration = known.get(Number(row.version));
    if (!migration)
      throw new MigrationMismatch(
        `The database has migration ${row.version}, which this program does not know: start a newer program.`,
      );
    if (checksum(migration) !== row.checksum)
      throw new MigrationMismatch(
        `Migration ${row.version} was edited after it was applied: restore it and write a new one.`,
      );
  }
  const done = new Set(rows.map((row) => Number(row.version)));
  return migrations.filter(({ version }) => !done.has(version)).sort((a, b) => a.version - b.version);
}

async function apply(client: Client, migration: Migration): Promise<void> {
  await client.query('BEGIN');
  try {
    await client.query(migration.sql);
    await client.query('INSERT INTO schema_migrations (version, name, checksum) VALUES ($1, $2, $3)', [
      migration.version,
      migration.name,
      checksum(migration),
    ]);
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  }
}

const checksum = (migration: Migration): string => createHash('sha256').update(migration.sql).digest('hex');
