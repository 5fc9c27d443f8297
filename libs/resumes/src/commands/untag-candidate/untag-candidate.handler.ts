import { UnitOfWork } from '#libs/platform';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { tagOf } from '../../tag.js';
import { lockCandidate } from '../lock-candidate.js';
import { UntagCandidate } from './untag-candidate.command.js';

@CommandHandler(UntagCandidate)
export class UntagCandidateHandler implements ICommandHandler<UntagCandidate> {
  constructor(private readonly work: UnitOfWork) {}

  /** @throws TagInvalid, CandidateNotFound */
  execute({ candidateId, tag }: UntagCandidate): Promise<void> {
    const normal = tagOf(tag);
    return this.work.run(async (tx) => {
      await lockCandidate(tx, candidateId);
      await tx.db.query('DELETE FROM candidate_tags WHERE candidate_id = $1 AND tag = $2', [
        candidateId,
        normal,
      ]);
    });
  }
}
