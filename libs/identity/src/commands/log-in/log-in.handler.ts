import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DataSource } from 'typeorm';
import { CredentialsWrong } from '../../identity.errors.js';
import { Passwords } from '../../passwords/passwords.js';
import type { SessionTokens } from '../../sessions/session-tokens.js';
import { Sessions } from '../../sessions/sessions.js';
import { AccessTokens } from '../../tokens/access-tokens.js';
import { User } from '../../user.entity.js';
import { LogIn } from './log-in.command.js';

@CommandHandler(LogIn)
export class LogInHandler implements ICommandHandler<LogIn> {
  constructor(
    private readonly database: DataSource,
    private readonly passwords: Passwords,
    private readonly accessTokens: AccessTokens,
    private readonly sessions: Sessions,
  ) {}

  /** @throws CredentialsWrong, SignInBusy */
  async execute({ email, password, origin }: LogIn): Promise<SessionTokens> {
    const user = await this.database.manager.findOne(User, { where: { email: email.toLowerCase() } });
    const verified = await this.passwords.verify(user?.passwordHash ?? null, password);
    if (!user || !verified) throw new CredentialsWrong();
    const session = await this.sessions.begin(user.id, user.passwordHash, origin);
    if (!session) throw new CredentialsWrong();
    return { ...this.accessTokens.issue(session), refreshToken: session.refreshToken };
  }
}
