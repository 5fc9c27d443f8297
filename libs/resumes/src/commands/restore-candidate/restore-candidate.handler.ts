import { UnitOfWork } from '#libs/platform';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CandidateRegister } from '../../candidate-register.js';
import { ResumeBecameCurrent } from '../../events/resume-became-current.event.js';
import { isContentTaken } from '../../refuse-taken-content.js';
import { refuseTakenEmail } from '../../refuse-taken-email.js';
import { lockCandidate } from '../lock-candidate.js';
import { lockResumesOf } from '../lock-resume.js';
import { RestoreCandidate } from './restore-candidate.command.js';

/** A resume whose content was uploaded again meanwhile stays deleted. */
const restoreResumes = `
  UPDATE resumes r SET deleted_at = NULL WHERE r.candidate_id = $1 AND r.deleted_at = $2
    AND (r.state = 'failed' OR NOT EXISTS (
      SELECT FROM resumes same WHERE same.content_sha256 = r.content_sha256
        AND same.deleted_at IS NULL AND same.state <> 'failed'))`;

@CommandHandler(RestoreCandidate)
export class RestoreCandidateHandler implements ICommandHandler<RestoreCandidate> {
  constructor(
    private readonly work: UnitOfWork,
    private readonly candidates: CandidateRegister,
  ) {}

  /** @throws CandidateNotFound when there is no deleted one of that id, CandidateEmailTaken */
  execute({ candidateId }: RestoreCandidate): Promise<void> {
    return refuseTakenEmail(() => this.restore(candidateId));
  }

  /** An upload of the same bytes may commit while this waits for it at the index: looked at anew, it shows. */
  private async restore(candidateId: string): Promise<void> {
    for (;;) {
      try {
        return await this.attempt(candidateId);
      } catch (error) {
        if (!isContentTaken(error)) throw error;
      }
    }
  }

  private attempt(candidateId: string): Promise<void> {
    return this.work.run(async (tx) => {
      await lockResumesOf(tx, candidateId);
      const candidate = await lockCandidate(tx, candidateId, true);
      await tx.db.query(restoreResumes, [candidateId, candidate.deletedAt]);
      const current = await this.candidates.newestParsed(candidateId, tx.db);
      candidate.restore(current, new Date());
      await tx.db.save(candidate);
      if (current) await tx.record(new ResumeBecameCurrent(current));
    });
  }
}
