import { BackgroundJob, UnitOfWork } from '#libs/platform';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { v7 as uuidv7 } from 'uuid';
import { ResumeReparseRequested } from '../../events/resume-reparse-requested.event.js';
import { ResumeUploaded } from '../../events/resume-uploaded.event.js';
import { refuseTakenContent } from '../../refuse-taken-content.js';
import { ResumeNotFound } from '../../resumes.errors.js';
import { lockResume } from '../lock-resume.js';
import { ReparseResume } from './reparse-resume.command.js';

/** A parsed resume stays as it is, and ranked, until the new reading is there; one that failed begins anew. */
@CommandHandler(ReparseResume)
export class ReparseResumeHandler implements ICommandHandler<ReparseResume> {
  constructor(private readonly work: UnitOfWork) {}

  /** @throws ResumeNotFound, ResumeUploadedAgain */
  execute({ resumeId, askedBy }: ReparseResume): Promise<{ resumeId: string; backgroundJobId: string }> {
    return refuseTakenContent(resumeId, () =>
      this.work.run(async (tx) => {
        const resume = await lockResume(tx, resumeId);
        if (!resume || resume.deletedAt) throw new ResumeNotFound(resumeId);
        if (resume.awaitsParsing) return { resumeId, backgroundJobId: resume.backgroundJobId };
        const job = BackgroundJob.queue(uuidv7(), 'resume.process', askedBy, new Date());
        await tx.db.save(job);
        if (resume.state === 'parsed') await tx.record(new ResumeReparseRequested(resumeId, job.id));
        else {
          resume.retry(job.id);
          await tx.db.save(resume);
          await tx.record(new ResumeUploaded(resumeId, job.id));
        }
        return { resumeId, backgroundJobId: job.id };
      }),
    );
  }
}
