import type { ResumeCorrections } from '#libs/parsing';
import { Command } from '@nestjs/cqrs';

/** Says what a resume means where it was misread; it stays when the resume is parsed again. */
export class CorrectResume extends Command<void> {
  constructor(
    readonly resumeId: string,
    readonly said: ResumeCorrections,
    readonly saidBy: string,
  ) {
    super();
  }
}
