import { UnitOfWork } from '#libs/platform';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { lockResume } from '../lock-resume.js';
import { ResumeFailed } from '../../events/resume-failed.event.js';
import { AbandonResume } from './abandon-resume.command.js';

const failure = {
  code: 'attempts_exhausted',
  detail: 'The service could not process the file. Upload it again.',
};

@CommandHandler(AbandonResume)
export class AbandonResumeHandler implements ICommandHandler<AbandonResume> {
  constructor(private readonly work: UnitOfWork) {}

  execute({ resumeId }: AbandonResume): Promise<void> {
    return this.work.run(async (tx) => {
      const resume = await lockResume(tx, resumeId);
      if (!resume?.awaitsParsing) return;
      resume.fail(failure);
      await tx.db.save(resume);
      await tx.record(new ResumeFailed(resumeId, failure.code));
    });
  }
}
