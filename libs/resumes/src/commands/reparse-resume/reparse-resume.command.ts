import { Command } from '@nestjs/cqrs';

/** Has a resume read again by the present parser; what people corrected stays. */
export class ReparseResume extends Command<{ resumeId: string; backgroundJobId: string }> {
  constructor(
    readonly resumeId: string,
    readonly askedBy: string,
  ) {
    super();
  }
}
