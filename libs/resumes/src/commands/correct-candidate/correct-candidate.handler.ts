import { checkVersion, UnitOfWork } from '#libs/platform';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { refuseTakenEmail } from '../../refuse-taken-email.js';
import { lockCandidate } from '../lock-candidate.js';
import { CorrectCandidate } from './correct-candidate.command.js';

@CommandHandler(CorrectCandidate)
export class CorrectCandidateHandler implements ICommandHandler<CorrectCandidate> {
  constructor(private readonly work: UnitOfWork) {}

  /** @throws CandidateNotFound, CandidateMerged, PreconditionFailed, CandidateEmailTaken */
  execute({ candidateId, facts }: CorrectCandidate): Promise<void> {
    return refuseTakenEmail(() =>
      this.work.run(async (tx) => {
        const candidate = await lockCandidate(tx, candidateId);
        checkVersion(candidate.version);
        candidate.correct(facts, new Date());
        await tx.db.save(candidate);
      }),
    );
  }
}
