import { Command } from '@nestjs/cqrs';

/** Ends one session of a user; its access tokens are refused from then on. */
export class EndSession extends Command<void> {
  constructor(
    readonly userId: string,
    readonly sessionId: string,
  ) {
    super();
  }
}
