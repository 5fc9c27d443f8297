import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Migration } from './migration.js';

/**
 * Compares the steps the database has with those this program was written for; the newest step alone does not tell,
 * since a step of a branch merged late is older than one applied before it.
 */
@Injectable()
export class SchemaVersion {
  constructor(
    private readonly database: DataSource,
    private readonly migrations: readonly Migration[],
  ) {}

  /** @returns null when they agree, else a sentence on what to do */
  async fault(): Promise<string | null> {
    const applied = await this.applied();
    const expected = new Set(this.migrations.map(({ version }) => version));
    const missing = [...expected].find((version) => !applied.has(version));
    if (missing !== undefined) return `The database lacks migration ${missing}: run \`npm run migrate\`.`;
    const unknown = [...applied].find((version) => !expected.has(version));
    if (unknown === undefined) return null;
    return `The database has migration ${unknown}, which this program does not know: deploy the newer program.`;
  }

  private async applied(): Promise<Set<number>> {
    const ledger = await this.database.query<{ exists: boolean }[]>(
      `SELECT to_regclass('schema_migrations') IS NOT NULL AS exists`,
    );
    if (!ledger[0]?.exists) return new Set();
    const rows = await this.database.query<{ version: string }[]>('SELECT version FROM schema_migrations');
    return new Set(rows.map(({ version }) => Number(version)));
  }
}
