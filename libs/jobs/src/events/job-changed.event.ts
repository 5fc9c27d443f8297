import { DomainEvent } from '#libs/platform';

/** A job was created or says something else: what was scored before is out of date. */
export class JobChanged extends DomainEvent {
  static override readonly topic = 'job.changed';

  constructor(
    readonly jobId: string,
    readonly version: number,
    readonly backgroundJobId: string,
  ) {
    super();
  }
}
