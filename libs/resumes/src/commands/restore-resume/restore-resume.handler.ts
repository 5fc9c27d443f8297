import { BackgroundJob, UnitOfWork, type Transaction } from '#libs/platform';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { v7 as uuidv7 } from 'uuid';
import { CandidateDeleted } from '../../candidate.errors.js';
import { CandidateRegister } from '../../candidate-register.js';
import { ResumeBecameCurrent } from '../../events/resume-became-current.event.js';
import { ResumeUploaded } from '../../events/resume-uploaded.event.js';
import { refuseTakenContent } from '../../refuse-taken-content.js';
import { ResumeNotFound } from '../../resumes.errors.js';
import type { Resume } from '../../resume.entity.js';
import { lockResume } from '../lock-resume.js';
import { RestoreResume } from './restore-resume.command.js';

@CommandHandler(RestoreResume)
export class RestoreResumeHandler implements ICommandHandler<RestoreResume> {
  constructor(
    private readonly work: UnitOfWork,
    private readonly candidates: CandidateRegister,
  ) {}

  /** @throws ResumeNotFound when there is no deleted one of that id, CandidateDeleted, ResumeUploadedAgain */
  execute({ resumeId }: RestoreResume): Promise<void> {
    return refuseTakenContent(resumeId, () =>
      this.work.run(async (tx) => {
        const resume = await lockResume(tx, resumeId);
        if (!resume?.deletedAt) throw new ResumeNotFound(resumeId);
        resume.deletedAt = null;
        if (resume.awaitsParsing) return this.parseAgain(tx, resume);
        await tx.db.save(resume);
        await this.rank(tx, resume);
      }),
    );
  }

  /** Its work was cancelled when it was deleted. */
  private async parseAgain(tx: Transaction, resume: Resume): Promise<void> {
    const job = BackgroundJob.queue(uuidv7(), 'resume.process', resume.uploadedBy, new Date());
    await tx.db.save(job);
    resume.backgroundJobId = job.id;
    await tx.db.save(resume);
    await tx.record(new ResumeUploaded(resume.id, job.id));
  }

  private async rank(tx: Transaction, resume: Resume): Promise<void> {
    if (resume.candidateId === null || resume.state !== 'parsed') return;
    if (await this.candidates.isDeleted(resume.candidateId, tx.db))
      throw new CandidateDeleted(resume.candidateId);
    if (await this.candidates.makeCurrent(resume, tx.db)) await tx.record(new ResumeBecameCurrent(resume.id));
  }
}
