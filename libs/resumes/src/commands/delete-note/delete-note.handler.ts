import { UnitOfWork } from '#libs/platform';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CandidateNote } from '../../candidate-note.entity.js';
import { NoteNotFound } from '../../candidate.errors.js';
import { lockCandidate } from '../lock-candidate.js';
import { DeleteNote } from './delete-note.command.js';

@CommandHandler(DeleteNote)
export class DeleteNoteHandler implements ICommandHandler<DeleteNote> {
  constructor(private readonly work: UnitOfWork) {}

  /** @throws CandidateNotFound, NoteNotFound */
  execute({ candidateId, noteId }: DeleteNote): Promise<void> {
    return this.work.run(async (tx) => {
      await lockCandidate(tx, candidateId);
      const { affected } = await tx.db.delete(CandidateNote, { id: noteId, candidateId });
      if (!affected) throw new NoteNotFound(noteId);
    });
  }
}
