import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { DataSource } from 'typeorm';
import type { CurrentUser } from '../../current-user.js';
import { FindCaller } from './find-caller.query.js';

@QueryHandler(FindCaller)
export class FindCallerHandler implements IQueryHandler<FindCaller> {
  constructor(private readonly database: DataSource) {}

  async execute({ userId, sessionId }: FindCaller): Promise<CurrentUser | null> {
    const rows = await this.database.query<CurrentUser[]>(
      `SELECT u.id, u.email, u.role, s.id AS "sessionId", NULL AS scopes FROM sessions s JOIN users u ON u.id = s.user_id
       WHERE s.id = $2 AND u.id = $1 AND u.disabled_at IS NULL AND s.expires_at > now()`,
      [userId, sessionId],
    );
    return rows[0] ?? null;
  }
}
