import { decodeCursor, toPage, type Page } from '#libs/platform';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { DataSource } from 'typeorm';
import { accountColumns, type Account } from '../../account.js';
import { ListUsers } from './list-users.query.js';

@QueryHandler(ListUsers)
export class ListUsersHandler implements IQueryHandler<ListUsers> {
  constructor(private readonly database: DataSource) {}

  /** @throws CursorInvalid */
  async execute({ filter: { email, role, status }, limit, cursor }: ListUsers): Promise<Page<Account>> {
    const [before] = cursor ? decodeCursor(cursor, ['uuid']) : [null];
    const rows = await this.database.query<Account[]>(
      `SELECT ${accountColumns} FROM users
       WHERE ($1::text IS NULL OR starts_with(email, $1)) AND ($2::text IS NULL OR role = $2)
         AND ($3::text IS NULL OR (disabled_at IS NOT NULL) = ($3 = 'disabled'))
         AND ($4::uuid IS NULL OR id < $4)
       ORDER BY id DESC LIMIT $5`,
      [email?.toLowerCase() ?? null, role, status, before, limit + 1],
    );
    return toPage(rows, limit, (last) => [last.id]);
  }
}
