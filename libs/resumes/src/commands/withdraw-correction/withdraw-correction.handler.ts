import { UnitOfWork } from '#libs/platform';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CorrectionDesk } from '../../correction-desk.js';
import { WithdrawCorrection } from './withdraw-correction.command.js';

@CommandHandler(WithdrawCorrection)
export class WithdrawCorrectionHandler implements ICommandHandler<WithdrawCorrection> {
  constructor(
    private readonly work: UnitOfWork,
    private readonly desk: CorrectionDesk,
  ) {}

  /** @throws ResumeNotFound, ResumeNotParsedYet, CandidateEmailTaken */
  execute({ resumeId, pointer }: WithdrawCorrection): Promise<void> {
    return this.work.run((tx) =>
      this.desk.change(tx, resumeId, ({ [pointer]: _withdrawn, ...others }) => others),
    );
  }
}
