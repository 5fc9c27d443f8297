import { DomainEvent } from '#libs/platform';
import type { Job } from '../job.entity.js';

/** A job is new, says something else or is open again: its candidates have to be scored. */
export class JobChanged extends DomainEvent {
  static override readonly topic = 'job.changed';

  constructor(
    readonly jobId: string,
    readonly version: number,
    readonly backgroundJobId: string,
    readonly postingVersion: number,
  ) {
    super();
  }

  static in({ id, version, scoringJobId, postingVersion }: Job): JobChanged {
    return new JobChanged(id, version, scoringJobId, postingVersion);
  }
}
