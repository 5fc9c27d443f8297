import { Command } from '@nestjs/cqrs';

/**
 * Parses a resume that waits for it, or, where the background work of a request to is given, one that was parsed
 * before: what is known of it stays until the new reading is there, and for good when there is none.
 */
export class ParseResume extends Command<void> {
  constructor(
    readonly resumeId: string,
    readonly againFor: string | null = null,
  ) {
    super();
  }
}
