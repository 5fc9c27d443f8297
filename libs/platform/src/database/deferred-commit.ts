import { AsyncLocalStorage } from 'node:async_hooks';
import type { DataSource, EntityManager, QueryRunner } from 'typeorm';

const calls = new AsyncLocalStorage<DeferredCommit>();

/** Nobody waits longer for the rows of a transaction whose call has got stuck. */
const idleLimit = `SET LOCAL idle_in_transaction_session_timeout = '10s'`;

/**
 * Lets a call's answer be written in the transaction of what the call did: the last unit of work stays open until then.
 * Of several units of work the earlier ones are committed when the next begins.
 */
export class DeferredCommit {
  private runner: QueryRunner | null = null;

  private constructor(private readonly database: DataSource) {}

  /** The one around the present call, or null. */
  static current(): DeferredCommit | null {
    return calls.getStore() ?? null;
  }

  /** Runs `call`, then `last` in the transaction that the call left open, and commits. An error rolls back. */
  static async around<T>(
    database: DataSource,
    call: () => Promise<T>,
    last: (result: T, db: EntityManager) => Promise<void>,
  ): Promise<T> {
    const deferred = new DeferredCommit(database);
    try {
      const result = await calls.run(deferred, call);
      await last(result, deferred.runner?.manager ?? database.manager);
      await deferred.end('COMMIT');
      return result;
    } finally {
      await deferred.end('ROLLBACK');
    }
  }

  /** Runs a unit of work and leaves its transaction open; when it fails it is rolled back at once. */
  async run<T>(work: (db: EntityManager) => Promise<T>): Promise<T> {
    await this.end('COMMIT');
    const runner = this.database.createQueryRunner();
    this.runner = runner;
    try {
      await runner.startTransaction();
      await runner.query(idleLimit);
      return await work(runner.manager);
    } catch (error) {
      await this.end('ROLLBACK').catch(() => undefined); // the first error is the one to tell
      throw error;
    }
  }

  private async end(how: 'COMMIT' | 'ROLLBACK'): Promise<void> {
    const { runner } = this;
    this.runner = null;
    if (!runner) return;
    try {
      if (how === 'COMMIT') await runner.commitTransaction();
      else if (runner.isTransactionActive) await runner.rollbackTransaction();
    } finally {
      await runner.release();
    }
  }
}
