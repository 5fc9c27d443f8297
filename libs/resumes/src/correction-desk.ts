import { checkVersion, type Transaction } from '#libs/platform';
import { Injectable } from '@nestjs/common';
import { CandidateRegister } from './candidate-register.js';
import { lockResume } from './commands/lock-resume.js';
import { ResumeCorrected } from './events/resume-corrected.event.js';
import { refuseTakenEmail } from './refuse-taken-email.js';
import { ResumeCorrector } from './resume-corrector.js';
import { ResumeNotFound, ResumeNotParsedYet } from './resumes.errors.js';
import type { Resume } from './resume.entity.js';

/** Changes what people said of a resume, and what follows from it: the resume as it is shown, its candidate, its scores. */
@Injectable()
export class CorrectionDesk {
  constructor(
    private readonly corrector: ResumeCorrector,
    private readonly candidates: CandidateRegister,
  ) {}

  /**
   * @throws ResumeNotFound, PreconditionFailed, ResumeNotParsedYet, CandidateEmailTaken when somebody gets the address at
   *   this very moment
   */
  async change(
    tx: Transaction,
    resumeId: string,
    change: (known: Resume['corrections']) => Resume['corrections'],
  ): Promise<void> {
    const resume = await lockResume(tx, resumeId);
    if (!resume || resume.deletedAt) throw new ResumeNotFound(resumeId);
    checkVersion(resume.version);
    const { read } = resume;
    if (!read) throw new ResumeNotParsedYet(resumeId);
    resume.corrections = change(resume.corrections);
    resume.show(read, this.corrector.corrected(read, resume.said));
    await refuseTakenEmail(() => this.candidates.assign(resume, tx.db));
    await tx.db.save(resume);
    await this.candidates.makeCurrent(resume, tx.db);
    await tx.record(new ResumeCorrected(resumeId));
  }
}
