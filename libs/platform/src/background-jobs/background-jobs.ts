import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { BackgroundJob } from './background-job.entity.js';
import { BackgroundJobNotCancellable, BackgroundJobNotFound } from './background-job.errors.js';

/** Kinds of work that may stop between two steps. */
const cancellable: ReadonlySet<string> = new Set(['scores.compute', 'job.score']);

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

  /** An attempt begins. @returns whether the work is still wanted */
  begin(id: string, stage: string): Promise<boolean> {
    return this.move(id, `state = 'running', stage = $2, attempts = attempts + 1`, [stage]);
  }

  /** `percent` 0 to 99. @returns whether the work is still wanted: false once it has ended, by a cancellation for one */
  advance(id: string, stage: string, percent: number): Promise<boolean> {
    return this.move(id, `state = 'running', stage = $2, percent = greatest(percent, $3)`, [stage, percent]);
  }

  /** @returns whether it was under way until now */
  succeed(
    id: string,
    result: Record<string, unknown>,
    db: EntityManager = this.database.manager,
  ): Promise<boolean> {
    const change = `state = 'succeeded', stage = 'done', percent = 100, result = $2`;
    return this.move(id, change, [JSON.stringify(result)], db);
  }

  /** Pass the transaction's manager where the failure is recorded together with its subject's. */
  async fail(
    id: string,
    error: { code: string; detail: string },
    db: EntityManager = this.database.manager,
  ): Promise<void> {
    await this.move(id, `state = 'failed', stage = 'done', error = $2`, [JSON.stringify(error)], db);
  }

  /** All attempts are used up. */
  async bury(id: string, error: { code: string; detail: string }): Promise<void> {
    await this.move(id, `state = 'dead', stage = 'done', error = $2`, [JSON.stringify(error)]);
  }

  /** @returns whether it was under way until now */
  cancel(
    id: string,
    result: Record<string, unknown>,
    db: EntityManager = this.database.manager,
  ): Promise<boolean> {
    return this.move(id, `state = 'cancelled', stage = 'done', result = $2`, [JSON.stringify(result)], db);
  }

  /**
   * Ends work because somebody asked for it. What it has written so far stays.
   * @throws BackgroundJobNotFound, BackgroundJobNotCancellable when it has ended, or is of a kind whose subject would be left half done
   */
  async cancelAtRequest(id: string): Promise<BackgroundJob> {
    const { kind, state } = await this.find(id);
    if (!cancellable.has(kind)) throw new BackgroundJobNotCancellable(id, `work of kind ${kind} is not`);
    if (!(await this.cancel(id, { reason: 'asked' })))
      throw new BackgroundJobNotCancellable(id, `it has ended: ${state}`);
    return this.find(id);
  }

  private async move(
    id: string,
    change: string,
    values: unknown[],
    db = this.database.manager,
  ): Promise<boolean> {
    const [, moved] = await db.query<[unknown[], number]>(
      `UPDATE background_jobs SET ${change}, updated_at = now() WHERE id = $1 AND state IN ('queued', 'running')`,
      [id, ...values],
    );
    return moved > 0;
  }
}
