import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { SessionTokens } from '../../sessions/session-tokens.js';
import { Sessions } from '../../sessions/sessions.js';
import { AccessTokens } from '../../tokens/access-tokens.js';
import { RefreshSession } from './refresh-session.command.js';

@CommandHandler(RefreshSession)
export class RefreshSessionHandler implements ICommandHandler<RefreshSession> {
  constructor(
    private readonly accessTokens: AccessTokens,
    private readonly sessions: Sessions,
  ) {}

  /** @throws RefreshTokenInvalid */
  async execute({ refreshToken }: RefreshSession): Promise<SessionTokens> {
    const session = await this.sessions.carryOn(refreshToken);
    return { ...this.accessTokens.issue(session), refreshToken: session.refreshToken };
  }
}
