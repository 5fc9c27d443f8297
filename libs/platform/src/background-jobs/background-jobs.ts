import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { BackgroundJob } from './background-job.entity.js';
import { BackgroundJobNotFound } from './background-job.errors.js';

/** Records how far background work has come. Final states stay: a late report of an older attempt changes nothing. */
@Injectable()
export class BackgroundJobs {
  constructor(private readonly database: DataSource) {}

  /** @throws BackgroundJobNotFound */
  async find(id: string): Promise<BackgroundJob> {
    const job = await this.database.manager.findOne(BackgroundJob, { where: { id } });
    if (!job) throw new BackgroundJobNotFound(id);
    return job;
  }

  /** An attempt begins. */
  begin(id: string, stage: string): Promise<void> {
    return this.move(id, `state = 'running', stage = $2, attempts = attempts + 1`, [stage]);
  }

  /** `percent` 0 to 99. */
  advance(id: string, stage: string, percent: number): Promise<void> {
    return this.move(id, `state = 'running', stage = $2, percent = greatest(percent, $3)`, [stage, percent]);
  }

  succeed(id: string, result: Record<string, unknown>): Promise<void> {
    return this.move(id, `state = 'succeeded', stage = 'done', percent = 100, result = $2`, [
      JSON.stringify(result),
    ]);
  }

  /** Pass the transaction's manager where the failure is recorded together with its subject's. */
  fail(
    id: string,
    error: { code: string; detail: string },
    db: EntityManager = this.database.manager,
  ): Promise<void> {
    return this.move(id, `state = 'failed', stage = 'done', error = $2`, [JSON.stringify(error)], db);
  }

  /** All attempts are used up. */
  bury(id: string, error: { code: string; detail: string }): Promise<void> {
    return this.move(id, `state = 'dead', stage = 'done', error = $2`, [JSON.stringify(error)]);
  }

  cancel(
    id: string,
    result: Record<string, unknown>,
    db: EntityManager = this.database.manager,
  ): Promise<void> {
    return this.move(id, `state = 'cancelled', stage = 'done', result = $2`, [JSON.stringify(result)], db);
  }

  private async move(
    id: string,
    change: string,
    values: unknown[],
    db = this.database.manager,
  ): Promise<void> {
    await db.query(
      `UPDATE background_jobs SET ${change}, updated_at = now() WHERE id = $1 AND state IN ('queued', 'running')`,
      [id, ...values],
    );
  }
}
