import { DomainEvent } from '#libs/platform';

/** A parsed resume is to be read again by the present parser. */
export class ResumeReparseRequested extends DomainEvent {
  static override readonly topic = 'resume.reparse-requested';

  constructor(
    readonly resumeId: string,
    readonly backgroundJobId: string,
  ) {
    super();
  }
}
