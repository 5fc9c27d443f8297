import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { DataSource } from 'typeorm';
import type { CurrentUser } from '../../current-user.js';
import { FindCaller } from './find-caller.query.js';

/** A call that waits for its caller. */
interface Waiting {
  query: FindCaller;
  resolve: (caller: CurrentUser | null) => void;
  reject: (error: unknown) => void;
}

type Row = CurrentUser & { sessionId: string };

/**
 * Calls that arrive in the same turn of the event loop are answered by one statement. It starts after the last of them
 * arrived, so each sees its session as of now, and the busier the process, the less a look-up costs.
 */
@QueryHandler(FindCaller)
export class FindCallerHandler implements IQueryHandler<FindCaller> {
  private waiting: Waiting[] = [];

  constructor(private readonly database: DataSource) {}

  execute(query: FindCaller): Promise<CurrentUser | null> {
    return new Promise((resolve, reject) => {
      if (this.waiting.length === 0) setImmediate(() => void this.answerAll());
      this.waiting.push({ query, resolve, reject });
    });
  }

  private async answerAll(): Promise<void> {
    const batch = this.waiting;
    this.waiting = [];
    try {
      const callers = await this.find([...new Set(batch.map(({ query }) => query.sessionId))]);
      for (const { query, resolve } of batch) {
        const caller = callers.get(query.sessionId);
        resolve(caller?.id === query.userId ? caller : null);
      }
    } catch (error) {
      for (const { reject } of batch) reject(error);
    }
  }

  /** The callers of sessions that have not ended, by session. */
  private async find(sessionIds: readonly string[]): Promise<ReadonlyMap<string, CurrentUser>> {
    const rows = await this.database.query<Row[]>(
      `SELECT u.id, u.email, u.role, s.id AS "sessionId", NULL AS scopes FROM sessions s JOIN users u ON u.id = s.user_id
       WHERE s.id = ANY($1::uuid[]) AND u.disabled_at IS NULL AND s.expires_at > now()`,
      [sessionIds],
    );
    return new Map(rows.map((row) => [row.sessionId, row]));
  }
}
