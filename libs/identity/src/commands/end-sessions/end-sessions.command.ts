import { Command } from '@nestjs/cqrs';

/** Ends every session of a user, or every other than the one they are in. */
export class EndSessions extends Command<void> {
  constructor(
    readonly userId: string,
    readonly exceptSessionId: string | null,
  ) {
    super();
  }
}
