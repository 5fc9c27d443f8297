import { checkVersion } from '#libs/platform';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DataSource, type EntityManager } from 'typeorm';
import type { Account } from '../../account.js';
import { LastAdmin, UserNotFound } from '../../user.errors.js';
import { Passwords } from '../../passwords/passwords.js';
import { Sessions } from '../../sessions/sessions.js';
import { SignInThrottle } from '../../throttling/sign-in-throttle.js';
import { User, type AccountChanges } from '../../user.entity.js';
import { UpdateUser } from './update-user.command.js';

@CommandHandler(UpdateUser)
export class UpdateUserHandler implements ICommandHandler<UpdateUser> {
  constructor(
    private readonly database: DataSource,
    private readonly passwords: Passwords,
    private readonly sessions: Sessions,
    private readonly throttle: SignInThrottle,
  ) {}

  /** @throws UserNotFound, PreconditionFailed, LastAdmin, PasswordTooWeak, PasswordGuessable, SignInBusy */
  async execute({ userId, changes: { password, ...changes } }: UpdateUser): Promise<Account> {
    const passwordHash = password === undefined ? {} : { passwordHash: await this.hash(userId, password) };
    const account = await this.database.transaction(async (tx) => {
      const otherAdmins = await lockWithAdmins(tx, userId);
      const user = await tx.findOne(User, { where: { id: userId } });
      if (!user) throw new UserNotFound(userId);
      checkVersion(user.version);
      const { changed, endsSessions } = this.decide(user, { ...changes, ...passwordHash }, otherAdmins);
      if (changed) await tx.save(user);
      if (endsSessions) await this.sessions.endAllOf(tx, userId);
      return user;
    });
    if (password !== undefined) await this.throttle.forgive(account.email);
    return account;
  }

  private decide(user: User, changes: AccountChanges, otherAdmins: number): ReturnType<User['change']> {
    const wasActiveAdmin = user.isActiveAdmin;
    const outcome = user.change(changes, new Date());
    if (wasActiveAdmin && !user.isActiveAdmin && otherAdmins === 0) throw new LastAdmin();
    return outcome;
  }

  private async hash(userId: string, password: string): Promise<string> {
    const user = await this.database.manager.findOne(User, { where: { id: userId } });
    if (!user) throw new UserNotFound(userId);
    return this.passwords.hash(password, user);
  }
}

/**
 * Locks the user and every active admin, in one order for all, so that two admins cannot take each other's role at the
 * same time. @returns how many active admins there are beside the user
 */
async function lockWithAdmins(tx: EntityManager, userId: string): Promise<number> {
  const locked = await tx.query<{ id: string; admin: boolean }[]>(
    `SELECT id, role = 'admin' AND disabled_at IS NULL AS admin FROM users
     WHERE id = $1 OR (role = 'admin' AND disabled_at IS NULL) ORDER BY id FOR NO KEY UPDATE`,
    [userId],
  );
  return locked.filter(({ id, admin }) => admin && id !== userId).length;
}
