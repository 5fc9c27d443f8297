import { Command } from '@nestjs/cqrs';
import type { Session } from '../../session.js';

export class RefreshSession extends Command<Session> {
  constructor(readonly refreshToken: string) {
    super();
  }
}
