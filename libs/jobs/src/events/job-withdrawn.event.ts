import { DomainEvent } from '#libs/platform';

/** A job was closed or deleted, or is back as a closed one: new resumes are not scored for it. */
export class JobWithdrawn extends DomainEvent {
  static override readonly topic = 'job.withdrawn';

  constructor(
    readonly jobId: string,
    readonly version: number,
  ) {
    super();
  }
}
