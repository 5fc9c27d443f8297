import { BackgroundJobs, checkVersion, UnitOfWork } from '#libs/platform';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CandidateRegister } from '../../candidate-register.js';
import { lockResume } from '../lock-resume.js';
import { ResumeBecameCurrent } from '../../events/resume-became-current.event.js';
import { ResumeNotFound } from '../../resumes.errors.js';
import { DeleteResume } from './delete-resume.command.js';

/** Takes a resume out of lists and rankings; the row and the file stay until they are erased. */
@CommandHandler(DeleteResume)
export class DeleteResumeHandler implements ICommandHandler<DeleteResume> {
  constructor(
    private readonly work: UnitOfWork,
    private readonly candidates: CandidateRegister,
    private readonly backgroundJobs: BackgroundJobs,
  ) {}

  /** @throws ResumeNotFound, PreconditionFailed */
  execute({ resumeId }: DeleteResume): Promise<void> {
    return this.work.run(async (tx) => {
      const resume = await lockResume(tx, resumeId);
      if (!resume || resume.deletedAt) throw new ResumeNotFound(resumeId);
      checkVersion(resume.version);
      if (resume.awaitsParsing)
        await this.backgroundJobs.cancel(
          resume.backgroundJobId,
          { resumeId, reason: 'resume.deleted' },
          tx.db,
        );
      resume.deletedAt = new Date();
      await tx.db.save(resume);
      const fallback = await this.candidates.replaceDeleted(resume, tx.db);
      if (fallback) await tx.record(new ResumeBecameCurrent(fallback));
    });
  }
}
