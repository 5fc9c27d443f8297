import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DataSource } from 'typeorm';
import { CredentialsWrong } from '../../identity.errors.js';
import { Passwords } from '../../passwords/passwords.js';
import type { SessionTokens } from '../../sessions/session-tokens.js';
import { Sessions, type CarriedSession } from '../../sessions/sessions.js';
import { GuardedCheck } from '../../throttling/guarded-check.js';
import { AccessTokens } from '../../tokens/access-tokens.js';
import { User } from '../../user.entity.js';
import { LogIn } from './log-in.command.js';

@CommandHandler(LogIn)
export class LogInHandler implements ICommandHandler<LogIn> {
  constructor(
    private readonly database: DataSource,
    private readonly check: GuardedCheck,
    private readonly passwords: Passwords,
    private readonly accessTokens: AccessTokens,
    private readonly sessions: Sessions,
  ) {}

  /** @throws CredentialsWrong, SignInThrottled, SignInBusy */
  async execute(attempt: LogIn): Promise<SessionTokens> {
    // The hash may be renewed by a sign-in at the same time: then the password is right by the new one as well.
    const session = (await this.begin(attempt)) ?? (await this.begin(attempt));
    if (!session) throw new CredentialsWrong();
    return { ...this.accessTokens.issue(session), refreshToken: session.refreshToken };
  }

  /** @returns null when the password was changed, or the user disabled, while it was checked */
  private async begin({ email, password, origin }: LogIn): Promise<CarriedSession | null> {
    const user = await this.database.manager.findOne(User, { where: { email: email.toLowerCase() } });
    const hash = user && !user.disabledAt ? user.passwordHash : null;
    const right = await this.check.matches(email, hash, password, origin);
    if (!user || !hash || !right) throw new CredentialsWrong();
    const session = await this.sessions.begin(user.id, hash, origin);
    if (session) await this.renew(user.id, hash, password);
    return session;
  }

  /** Hashes grow stronger as people sign in, when the parameters have grown. */
  private async renew(userId: string, hash: string, password: string): Promise<void> {
    const renewed = await this.passwords.renewed(hash, password);
    if (!renewed) return;
    await this.database.query('UPDATE users SET password_hash = $3 WHERE id = $1 AND password_hash = $2', [
      userId,
      hash,
      renewed,
    ]);
  }
}
