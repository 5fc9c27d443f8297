import { Command } from '@nestjs/cqrs';
import type { SessionTokens } from '../../sessions/session-tokens.js';
import type { SignInOrigin } from '../../sessions/sign-in-origin.js';

/** Begins a session. */
export class LogIn extends Command<SessionTokens> {
  constructor(
    readonly email: string,
    readonly password: string,
    readonly origin: SignInOrigin,
  ) {
    super();
  }
}
