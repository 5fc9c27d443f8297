import { UnitOfWork } from '#libs/platform';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CandidateNote } from '../../candidate-note.entity.js';
import { NoteNotFound } from '../../candidate.errors.js';
import { lockCandidate } from '../lock-candidate.js';
import { EditNote } from './edit-note.command.js';

@CommandHandler(EditNote)
export class EditNoteHandler implements ICommandHandler<EditNote> {
  constructor(private readonly work: UnitOfWork) {}

  /** @throws CandidateNotFound, NoteNotFound, NoteOfAnotherAuthor */
  execute({ candidateId, noteId, text, editedBy }: EditNote): Promise<CandidateNote> {
    return this.work.run(async (tx) => {
      await lockCandidate(tx, candidateId);
      const note = await tx.db.findOne(CandidateNote, { where: { id: noteId, candidateId } });
      if (!note) throw new NoteNotFound(noteId);
      note.edit(text, editedBy, new Date());
      return tx.db.save(note);
    });
  }
}
