import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DataSource } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { Passwords } from '../../passwords/passwords.js';
import { EnsureUser } from './ensure-user.command.js';

@CommandHandler(EnsureUser)
export class EnsureUserHandler implements ICommandHandler<EnsureUser> {
  constructor(
    private readonly database: DataSource,
    private readonly passwords: Passwords,
  ) {}

  /** @throws PasswordTooWeak */
  async execute({ email, password, role }: EnsureUser): Promise<string> {
    const rows = await this.database.query<{ id: string }[]>(
      `INSERT INTO users (id, email, password_hash, role) VALUES ($1, lower($2), $3, $4)
       ON CONFLICT (email) DO UPDATE SET password_hash = excluded.password_hash, role = excluded.role, disabled_at = NULL
       RETURNING id`,
      [uuidv7(), email, await this.passwords.hash(password), role],
    );
    return rows[0]!.id;
  }
}
