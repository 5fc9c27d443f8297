import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DataSource } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { Passwords } from '../../passwords/passwords.js';
import { Sessions } from '../../sessions/sessions.js';
import { User } from '../../user.entity.js';
import { EnsureUser } from './ensure-user.command.js';

@CommandHandler(EnsureUser)
export class EnsureUserHandler implements ICommandHandler<EnsureUser> {
  constructor(
    private readonly database: DataSource,
    private readonly passwords: Passwords,
    private readonly sessions: Sessions,
  ) {}

  /** @throws PasswordTooWeak */
  async execute({ email, password, role }: EnsureUser): Promise<string> {
    const passwordHash = await this.passwords.hash(password);
    const mayStaySignedIn = await this.couldSignIn(email, password);
    return this.database.transaction(async (tx) => {
      const rows = await tx.query<[{ id: string }]>(
        `INSERT INTO users (id, email, password_hash, role) VALUES ($1, lower($2), $3, $4)
         ON CONFLICT (email) DO UPDATE SET password_hash = excluded.password_hash, role = excluded.role, disabled_at = NULL
         RETURNING id`,
        [uuidv7(), email, passwordHash, role],
      );
      if (!mayStaySignedIn) await this.sessions.endAllOf(tx, rows[0].id);
      return rows[0].id;
    });
  }

  /** Whether this is the user's password already. */
  private async couldSignIn(email: string, password: string): Promise<boolean> {
    const user = await this.database.manager.findOne(User, { where: { email: email.toLowerCase() } });
    return user !== null && !user.disabledAt && this.passwords.verify(user.passwordHash, password);
  }
}
