import { Command } from '@nestjs/cqrs';
import type { CandidateNote } from '../../candidate-note.entity.js';

/** Replaces the text of a note; only its author may. */
export class EditNote extends Command<CandidateNote> {
  constructor(
    readonly candidateId: string,
    readonly noteId: string,
    readonly text: string,
    readonly editedBy: string,
  ) {
    super();
  }
}
