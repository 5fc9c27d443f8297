import { DomainEvent } from '#libs/platform';

/** A person said something else than was read, or took it back. */
export class ResumeCorrected extends DomainEvent {
  static override readonly topic = 'resume.corrected';

  constructor(readonly resumeId: string) {
    super();
  }
}
