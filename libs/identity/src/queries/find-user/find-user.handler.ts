import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { DataSource } from 'typeorm';
import type { CurrentUser } from '../../current-user.js';
import { FindUser } from './find-user.query.js';

@QueryHandler(FindUser)
export class FindUserHandler implements IQueryHandler<FindUser> {
  constructor(private readonly database: DataSource) {}

  async execute({ userId }: FindUser): Promise<CurrentUser | null> {
    const rows = await this.database.query<CurrentUser[]>(
      'SELECT id, email, role FROM users WHERE id = $1 AND disabled_at IS NULL',
      [userId],
    );
    return rows[0] ?? null;
  }
}
