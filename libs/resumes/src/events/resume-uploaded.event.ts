import { DomainEvent } from '#libs/platform';

export class ResumeUploaded extends DomainEvent {
  static override readonly topic = 'resume.uploaded';

  constructor(
    readonly resumeId: string,
    readonly backgroundJobId: string,
  ) {
    super();
  }
}
