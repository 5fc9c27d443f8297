import { DomainEvent } from '#libs/platform';

/** A scoring ended: of candidates for a job, of a resume for the open jobs (`jobId` null), or of the one for the other. */
export class ScoresComputed extends DomainEvent {
  static override readonly topic = 'score.computed';

  constructor(
    readonly jobId: string | null,
    readonly resumeId: string | null,
    readonly modelVersionId: string,
    /** Scores that are up to date now because of it. */
    readonly scored: number,
    readonly backgroundJobId: string | null,
  ) {
    super();
  }
}
