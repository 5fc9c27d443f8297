import { DomainEvent } from '#libs/platform';

export class ResumeFailed extends DomainEvent {
  static override readonly topic = 'resume.failed';

  constructor(
    readonly resumeId: string,
    readonly reason: string,
  ) {
    super();
  }
}
