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
  succeed(id: string, result: Record<string, unknown>, db: EntityManager | null = null): Promise<boolean> {
    return this.end(id, `state = 'succeeded', percent = 100, result = $2`, result, db);
  }

  /** Pass the transaction's manager where the failure is recorded together with its subject's. */
  async fail(
    id: string,
    error: { code: string; detail: string },
    db: EntityManager | null = null,
  ): Promise<void> {
    await this.end(id, `state = 'failed', error = $2`, error, db);
  }

  /** All attempts are used up. */
  async bury(id: string, error: { code: string; detail: string }): Promise<void> {
    await this.end(id, `state = 'dead', error = $2`, error);
  }

  /** @returns whether it was under way until now */
  cancel(id: string, result: Record<string, unknown>, db: EntityManager | null = null): Promise<boolean> {
    return this.end(id, `state = 'cancelled', result = $2`, result, db);
  }

  /**
   * Makes one piece of work of several: its percent follows theirs, and it succeeds, with their number by state as its
   * result, when the last of them has ended, however it has. Pieces may end while they are being taken together.
   */
  async group(whole: BackgroundJob, pieceIds: readonly string[], db: EntityManager): Promise<void> {
    await db.save(whole);
    await db.query('UPDATE background_jobs SET parent_id = $1 WHERE id = ANY($2::uuid[])', [
      whole.id,
      pieceIds,
    ]);
    await db.query(followPieces, [whole.id]);
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

  /** Work that was cancelled at request tells, once it has stopped, how far it had come. */
  async addToCancelled(id: string, result: Record<string, unknown>): Promise<void> {
    await this.database.query(
      `UPDATE background_jobs SET result = coalesce(result, '{}') || $2, updated_at = now()
       WHERE id = $1 AND state = 'cancelled'`,
      [id, JSON.stringify(result)],
    );
  }

  /** Moves into a final state; the work this was a piece of follows in the same transaction. */
  private async end(
    id: string,
    change: string,
    outcome: object,
    db: EntityManager | null = null,
  ): Promise<boolean> {
    if (!db) return this.database.transaction((own) => this.end(id, change, outcome, own));
    const [rows] = await db.query<[{ parent_id: string | null }[], number]>(
      `UPDATE background_jobs SET ${change}, stage = 'done', updated_at = now()
       WHERE id = $1 AND state IN ('queued', 'running') RETURNING parent_id`,
      [id, JSON.stringify(outcome)],
    );
    const parent = rows[0]?.parent_id;
    if (parent) {
      // Two pieces that end at once: the later one waits here, and then sees the earlier one's end.
      await db.query('SELECT FROM background_jobs WHERE id = $1 FOR UPDATE', [parent]);
      await db.query(followPieces, [parent]);
    }
    return rows.length > 0;
  }

  private async move(id: string, change: string, values: unknown[]): Promise<boolean> {
    const [, moved] = await this.database.query<[unknown[], number]>(
      `UPDATE background_jobs SET ${change}, updated_at = now() WHERE id = $1 AND state IN ('queued', 'running')`,
      [id, ...values],
    );
    return moved > 0;
  }
}

const followPieces = `
  UPDATE background_jobs whole SET updated_at = now(),
    state = CASE WHEN ended = pieces THEN 'succeeded' ELSE 'running' END,
    stage = CASE WHEN ended = pieces THEN 'done' ELSE 'processing' END,
    percent = CASE WHEN ended = pieces THEN 100 ELSE least(99, 100 * ended / pieces) END,
    result = jsonb_build_object('total', pieces, 'succeeded', succeeded, 'failed', failed, 'cancelled', cancelled)
  FROM (
    SELECT count(*)::int AS pieces, count(*) FILTER (WHERE state NOT IN ('queued', 'running'))::int AS ended,
           count(*) FILTER (WHERE state = 'succeeded')::int AS succeeded,
           count(*) FILTER (WHERE state IN ('failed', 'dead'))::int AS failed,
           count(*) FILTER (WHERE state = 'cancelled')::int AS cancelled
    FROM background_jobs WHERE parent_id = $1
  ) AS counted
  WHERE whole.id = $1 AND whole.state IN ('queued', 'running')`;
