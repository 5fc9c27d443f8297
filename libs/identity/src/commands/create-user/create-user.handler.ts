import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DataSource } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { accountColumns, type Account } from '../../account.js';
import { EmailTaken } from '../../user.errors.js';
import { Passwords } from '../../passwords/passwords.js';
import { CreateUser } from './create-user.command.js';

@CommandHandler(CreateUser)
export class CreateUserHandler implements ICommandHandler<CreateUser> {
  constructor(
    private readonly database: DataSource,
    private readonly passwords: Passwords,
  ) {}

  /** @throws EmailTaken, PasswordTooWeak, PasswordGuessable, SignInBusy */
  async execute({ email, password, role, name }: CreateUser): Promise<Account> {
    const passwordHash = await this.passwords.hash(password, { email, name });
    const rows = await this.database.query<Account[]>(
      `INSERT INTO users (id, email, password_hash, role, name) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (email) DO NOTHING RETURNING ${accountColumns}`,
      [uuidv7(), email.toLowerCase(), passwordHash, role, name],
    );
    if (!rows[0]) throw new EmailTaken();
    return rows[0];
  }
}
