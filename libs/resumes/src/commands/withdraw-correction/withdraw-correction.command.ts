import type { CorrectablePointer } from '#libs/parsing';
import { Command } from '@nestjs/cqrs';

/** Takes a correction back: what the parser read stands again. One that is not there is no error. */
export class WithdrawCorrection extends Command<void> {
  constructor(
    readonly resumeId: string,
    readonly pointer: CorrectablePointer,
  ) {
    super();
  }
}
