import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { SessionNotFound } from '../../identity.errors.js';
import { Sessions } from '../../sessions/sessions.js';
import { EndSession } from './end-session.command.js';

@CommandHandler(EndSession)
export class EndSessionHandler implements ICommandHandler<EndSession> {
  constructor(private readonly sessions: Sessions) {}

  /** @throws SessionNotFound, also for a session of somebody else */
  async execute({ userId, sessionId }: EndSession): Promise<void> {
    if ((await this.sessions.end(userId, { only: sessionId })) === 0) throw new SessionNotFound(sessionId);
  }
}
