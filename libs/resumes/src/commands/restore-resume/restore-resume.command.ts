import { Command } from '@nestjs/cqrs';

/** Brings a deleted resume back into lists, and into rankings where it is its candidate's newest. */
export class RestoreResume extends Command<void> {
  constructor(readonly resumeId: string) {
    super();
  }
}
