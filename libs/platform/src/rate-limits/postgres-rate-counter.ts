import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { RateCounter } from './rate-counter.js';

/** One row a key and window, in a table that is not logged: a crash of the database forgets a minute's counts. */
@Injectable()
export class PostgresRateCounter extends RateCounter {
  constructor(private readonly database: DataSource) {
    super();
  }

  async take(key: string, slot: number, windowMs: number, n: number): Promise<number> {
    const rows = await this.database.query<[{ taken: number }]>(
      `INSERT INTO rate_counts AS counted (key, slot, taken, expires_at)
       VALUES ($1, $2, $3, now() + make_interval(secs => 2 * $4::float8))
       ON CONFLICT (key, slot) DO UPDATE SET taken = counted.taken + excluded.taken RETURNING taken`,
      [key, slot, n, windowMs / 1000],
    );
    return rows[0].taken;
  }

  /** Deletes the counts of windows that have passed. */
  async forget(): Promise<void> {
    await this.database.query('DELETE FROM rate_counts WHERE expires_at < now()');
  }
}
