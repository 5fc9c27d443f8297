import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DataSource } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { Passwords } from '../../passwords/passwords.js';
import { Sessions } from '../../sessions/sessions.js';
import { User, type Role } from '../../user.entity.js';
import { EnsureUser } from './ensure-user.command.js';

@CommandHandler(EnsureUser)
export class EnsureUserHandler implements ICommandHandler<EnsureUser> {
  constructor(
    private readonly database: DataSource,
    private readonly passwords: Passwords,
    private readonly sessions: Sessions,
  ) {}

  /** @throws PasswordTooWeak, PasswordGuessable, SignInBusy */
  async execute({ email, password, role }: EnsureUser): Promise<string> {
    const passwordHash = await this.passwords.hash(password, { email });
    const mayStaySignedIn = await this.isSoAlready(email, password, role);
    return this.database.transaction(async (tx) => {
      const rows = await tx.query<[{ id: string }]>(
        `INSERT INTO users (id, email, password_hash, role) VALUES ($1, $2, $3, $4)
         ON CONFLICT (email) DO UPDATE SET password_hash = excluded.password_hash, role = excluded.role,
           disabled_at = NULL, version = users.version + 1, updated_at = now()
         RETURNING id`,
        [uuidv7(), email.toLowerCase(), passwordHash, role],
      );
      if (!mayStaySignedIn) await this.sessions.endAllOf(tx, rows[0].id);
      return rows[0].id;
    });
  }

  /** Whether the user may sign in with this password, in this role, already. */
  private async isSoAlready(email: string, password: string, role: Role): Promise<boolean> {
    const user = await this.database.manager.findOne(User, { where: { email: email.toLowerCase(), role } });
    if (!user || user.disabledAt) return false;
    return this.passwords.inTurn(() => this.passwords.verify(user.passwordHash, password));
  }
}
