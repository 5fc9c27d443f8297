import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { DataSource } from 'typeorm';
import { accountColumns, type Account } from '../../account.js';
import { UserNotFound } from '../../user.errors.js';
import { FindUser } from './find-user.query.js';

@QueryHandler(FindUser)
export class FindUserHandler implements IQueryHandler<FindUser> {
  constructor(private readonly database: DataSource) {}

  /** @throws UserNotFound */
  async execute({ userId }: FindUser): Promise<Account> {
    const rows = await this.database.query<Account[]>(`SELECT ${accountColumns} FROM users WHERE id = $1`, [
      userId,
    ]);
    if (!rows[0]) throw new UserNotFound(userId);
    return rows[0];
  }
}
