import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DataSource } from 'typeorm';
import { SignInRequired } from '../../identity.errors.js';
import { PasswordWrong } from '../../passwords/password.errors.js';
import { GuardedCheck } from '../../throttling/guarded-check.js';
import { Passwords } from '../../passwords/passwords.js';
import { Sessions } from '../../sessions/sessions.js';
import { User } from '../../user.entity.js';
import { ChangePassword } from './change-password.command.js';

@CommandHandler(ChangePassword)
export class ChangePasswordHandler implements ICommandHandler<ChangePassword> {
  constructor(
    private readonly database: DataSource,
    private readonly check: GuardedCheck,
    private readonly passwords: Passwords,
    private readonly sessions: Sessions,
  ) {}

  /** @throws PasswordWrong, SignInThrottled, PasswordTooWeak, PasswordGuessable, SignInBusy */
  async execute(change: ChangePassword): Promise<void> {
    const { userId, sessionId, currentPassword, newPassword, origin } = change;
    const known = await this.database.manager.findOne(User, { where: { id: userId } });
    if (!known) throw new SignInRequired();
    const { email, passwordHash: present } = known;
    if (!(await this.check.matches(email, present, currentPassword, origin))) throw new PasswordWrong();
    const passwordHash = await this.passwords.hash(newPassword, known);
    await this.database.transaction(async (tx) => {
      const user = await tx.findOne(User, {
        where: { id: userId, passwordHash: present },
        lock: { mode: 'for_no_key_update' },
      });
      if (!user) throw new PasswordWrong(); // somebody else set another one meanwhile
      user.change({ passwordHash }, new Date());
      await tx.save(user);
      await this.sessions.endAllOf(tx, userId, sessionId ? { except: sessionId } : {});
    });
  }
}
