import { decodeCursor, toPage, type Page } from '#libs/platform';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { DataSource } from 'typeorm';
import type { Session } from '../../sessions/session.js';
import { ListSessions } from './list-sessions.query.js';

@QueryHandler(ListSessions)
export class ListSessionsHandler implements IQueryHandler<ListSessions> {
  constructor(private readonly database: DataSource) {}

  /** @throws CursorInvalid */
  async execute({ userId, limit, cursor }: ListSessions): Promise<Page<Session>> {
    const [before] = cursor ? decodeCursor(cursor, ['uuid']) : [null];
    const rows = await this.database.query<Session[]>(
      `SELECT id, created_at AS "createdAt", last_used_at AS "lastUsedAt", expires_at AS "expiresAt", network, client
       FROM sessions WHERE user_id = $1 AND expires_at > now() AND ($2::uuid IS NULL OR id < $2)
       ORDER BY id DESC LIMIT $3`,
      [userId, before, limit + 1],
    );
    return toPage(rows, limit, (last) => [last.id]);
  }
}
