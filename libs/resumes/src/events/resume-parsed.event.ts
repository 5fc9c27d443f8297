import { DomainEvent } from '#libs/platform';

export class ResumeParsed extends DomainEvent {
  static override readonly topic = 'resume.parsed';

  constructor(
    readonly resumeId: string,
    readonly backgroundJobId: string,
  ) {
    super();
  }
}
