import { UnitOfWork } from '#libs/platform';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CorrectionDesk } from '../../correction-desk.js';
import { CorrectResume } from './correct-resume.command.js';

@CommandHandler(CorrectResume)
export class CorrectResumeHandler implements ICommandHandler<CorrectResume> {
  constructor(
    private readonly work: UnitOfWork,
    private readonly desk: CorrectionDesk,
  ) {}

  /** @throws ResumeNotFound, ResumeNotParsedYet, CandidateEmailTaken */
  execute({ resumeId, said, saidBy }: CorrectResume): Promise<void> {
    const at = new Date().toISOString();
    const given = Object.entries(said).map(([pointer, value]) => [pointer, { value, by: saidBy, at }]);
    return this.work.run((tx) =>
      this.desk.change(tx, resumeId, (known) => ({ ...known, ...Object.fromEntries(given) })),
    );
  }
}
