import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Sessions } from '../../sessions/sessions.js';
import { EndSessions } from './end-sessions.command.js';

@CommandHandler(EndSessions)
export class EndSessionsHandler implements ICommandHandler<EndSessions> {
  constructor(private readonly sessions: Sessions) {}

  async execute({ userId, exceptSessionId }: EndSessions): Promise<void> {
    await this.sessions.end(userId, exceptSessionId ? { except: exceptSessionId } : {});
  }
}
