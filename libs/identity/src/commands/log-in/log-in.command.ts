import { Command } from '@nestjs/cqrs';
import type { Session } from '../../session.js';

export class LogIn extends Command<Session> {
  constructor(
    readonly email: string,
    readonly password: string,
  ) {
    super();
  }
}
