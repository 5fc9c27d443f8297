import { DomainEvent } from '#libs/platform';

/** Somebody asked for the scores of these resumes for a job; without resumes, of every current one. */
export class ScoresRequested extends DomainEvent {
  static override readonly topic = 'scores.requested';

  constructor(
    readonly jobId: string,
    readonly resumeIds: readonly string[] | null,
    readonly modelVersionId: string | null,
    readonly backgroundJobId: string,
  ) {
    super();
  }
}
