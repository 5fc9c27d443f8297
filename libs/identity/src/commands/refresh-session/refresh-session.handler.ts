import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Session } from '../../session.js';
import { AccessTokens } from '../../tokens/access-tokens.js';
import { RefreshTokens } from '../../tokens/refresh-tokens.js';
import { RefreshSession } from './refresh-session.command.js';

@CommandHandler(RefreshSession)
export class RefreshSessionHandler implements ICommandHandler<RefreshSession> {
  constructor(
    private readonly accessTokens: AccessTokens,
    private readonly refreshTokens: RefreshTokens,
  ) {}

  /** @throws RefreshTokenInvalid */
  async execute({ refreshToken }: RefreshSession): Promise<Session> {
    const rotated = await this.refreshTokens.rotate(refreshToken);
    return { ...this.accessTokens.issue(rotated.userId), refreshToken: rotated.refreshToken };
  }
}
