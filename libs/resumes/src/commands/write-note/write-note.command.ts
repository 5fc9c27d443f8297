import { Command } from '@nestjs/cqrs';
import type { CandidateNote } from '../../candidate-note.entity.js';

/** Writes a note about a candidate. */
export class WriteNote extends Command<CandidateNote> {
  constructor(
    readonly candidateId: string,
    readonly text: string,
    readonly authorId: string,
  ) {
    super();
  }
}
