import { Command } from '@nestjs/cqrs';

/** Deletes a note for good. */
export class DeleteNote extends Command<void> {
  constructor(
    readonly candidateId: string,
    readonly noteId: string,
  ) {
    super();
  }
}
