import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DataSource } from 'typeorm';
import { CredentialsWrong } from '../../identity.errors.js';
import { Passwords } from '../../passwords/passwords.js';
import type { Session } from '../../session.js';
import { AccessTokens } from '../../tokens/access-tokens.js';
import { RefreshTokens } from '../../tokens/refresh-tokens.js';
import { User } from '../../user.entity.js';
import { LogIn } from './log-in.command.js';

@CommandHandler(LogIn)
export class LogInHandler implements ICommandHandler<LogIn> {
  constructor(
    private readonly database: DataSource,
    private readonly passwords: Passwords,
    private readonly accessTokens: AccessTokens,
    private readonly refreshTokens: RefreshTokens,
  ) {}

  /** @throws CredentialsWrong, SignInBusy */
  async execute({ email, password }: LogIn): Promise<Session> {
    const user = await this.database.manager.findOne(User, { where: { email: email.toLowerCase() } });
    const verified = await this.passwords.verify(user?.passwordHash ?? null, password);
    if (!user || !verified) throw new CredentialsWrong();
    const refreshToken = await this.refreshTokens.begin(user.id, user.passwordHash);
    if (!refreshToken) throw new CredentialsWrong();
    return { ...this.accessTokens.issue(user.id), refreshToken };
  }
}
