import { UnitOfWork } from '#libs/platform';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CandidateRegister } from '../../candidate-register.js';
import { ResumeBecameCurrent } from '../../events/resume-became-current.event.js';
import { ResumeNotFound } from '../../resumes.errors.js';
import { Resume } from '../../resume.entity.js';
import { DeleteResume } from './delete-resume.command.js';

/** Takes a resume out of lists and rankings; the row and the file stay until they are erased. */
@CommandHandler(DeleteResume)
export class DeleteResumeHandler implements ICommandHandler<DeleteResume> {
  constructor(
    private readonly work: UnitOfWork,
    private readonly candidates: CandidateRegister,
  ) {}

  /** @throws ResumeNotFound */
  execute({ resumeId }: DeleteResume): Promise<void> {
    return this.work.run(async (tx) => {
      const resume = await tx.db.findOne(Resume, {
        where: { id: resumeId },
        lock: { mode: 'pessimistic_write' },
      });
      if (!resume || resume.deletedAt) throw new ResumeNotFound(resumeId);
      resume.deletedAt = new Date();
      await tx.db.save(resume);
      const fallback = resume.candidateId && (await this.candidates.replaceDeleted(resume, tx.db));
      if (fallback) await tx.record(new ResumeBecameCurrent(fallback));
    });
  }
}
