import { UnitOfWork } from '#libs/platform';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { TakeOverCandidate } from './take-over-candidate.command.js';

/** The other one's scores go: the candidate has scores of their own, made anew where the current resume is another now. */
@CommandHandler(TakeOverCandidate)
export class TakeOverCandidateHandler implements ICommandHandler<TakeOverCandidate> {
  constructor(private readonly work: UnitOfWork) {}

  execute({ candidateId, mergedId }: TakeOverCandidate): Promise<void> {
    return this.work.run(async ({ db }) => {
      await db.query('UPDATE outcomes SET candidate_id = $1 WHERE candidate_id = $2', [
        candidateId,
        mergedId,
      ]);
      await db.query('DELETE FROM scores WHERE candidate_id = $1', [mergedId]);
    });
  }
}
