import { UnitOfWork } from '#libs/platform';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { v7 as uuidv7 } from 'uuid';
import { CandidateNote } from '../../candidate-note.entity.js';
import { lockCandidate } from '../lock-candidate.js';
import { WriteNote } from './write-note.command.js';

@CommandHandler(WriteNote)
export class WriteNoteHandler implements ICommandHandler<WriteNote> {
  constructor(private readonly work: UnitOfWork) {}

  /** @throws CandidateNotFound */
  execute({ candidateId, text, authorId }: WriteNote): Promise<CandidateNote> {
    return this.work.run(async (tx) => {
      await lockCandidate(tx, candidateId);
      const written = { id: uuidv7(), candidateId, text, authorId, writtenAt: new Date(), editedAt: null };
      return tx.db.save(Object.assign(new CandidateNote(), written));
    });
  }
}
