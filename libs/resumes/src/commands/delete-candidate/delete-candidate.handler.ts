import { checkVersion, UnitOfWork } from '#libs/platform';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { lockCandidate } from '../lock-candidate.js';
import { lockResumesOf } from '../lock-resume.js';
import { DeleteCandidate } from './delete-candidate.command.js';

/** The resumes go at the very time of the candidate: that is how a restoration knows them. */
@CommandHandler(DeleteCandidate)
export class DeleteCandidateHandler implements ICommandHandler<DeleteCandidate> {
  constructor(private readonly work: UnitOfWork) {}

  /** @throws CandidateNotFound, CandidateMerged, PreconditionFailed */
  execute({ candidateId }: DeleteCandidate): Promise<void> {
    return this.work.run(async (tx) => {
      await lockResumesOf(tx, candidateId);
      const candidate = await lockCandidate(tx, candidateId);
      checkVersion(candidate.version);
      candidate.delete(new Date());
      await tx.db.save(candidate);
      await tx.db.query('UPDATE resumes SET deleted_at = $2 WHERE candidate_id = $1 AND deleted_at IS NULL', [
        candidateId,
        candidate.deletedAt,
      ]);
    });
  }
}
