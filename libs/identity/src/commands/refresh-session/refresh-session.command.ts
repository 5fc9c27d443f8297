import { Command } from '@nestjs/cqrs';
import type { SessionTokens } from '../../sessions/session-tokens.js';

export class RefreshSession extends Command<SessionTokens> {
  constructor(readonly refreshToken: string) {
    super();
  }
}
