import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Migration } from './migration.js';

/** Compares the database's schema with the one this program was written for. */
@Injectable()
export class SchemaVersion {
  private readonly expected: number;

  constructor(
    private readonly database: DataSource,
    migrations: readonly Migration[],
  ) {
    this.expected = Math.max(0, ...migrations.map(({ version }) => version));
  }

  /** @returns null when they agree, else a sentence on what to do */
  async fault(): Promise<string | null> {
    const rows = await this.database.query<{ exists: boolean; version: string | null }[]>(
      `SELECT to_regclass('schema_migrations') IS NOT NULL AS exists`,
    );
    const found = rows[0]?.exists ? await this.applied() : 0;
    if (found === this.expected) return null;
    return found < this.expected
      ? `The database schema is at ${found}, this program needs ${this.expected}: run \`npm run migrate\`.`
      : `The database schema is at ${found}, newer than this program (${this.expected}): deploy the newer program.`;
  }

  private async applied(): Promise<number> {
    const rows = await this.database.query<{ version: string | null }[]>('SELECT max(version) AS version FROM schema_migrations');
    return Number(rows[0]?.version ?? 0);
  }
}
