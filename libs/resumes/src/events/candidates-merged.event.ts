import { DomainEvent } from '#libs/platform';

/** Two candidates were one person: all of the other one's resumes are the first one's now. */
export class CandidatesMerged extends DomainEvent {
  static override readonly topic = 'candidates.merged';

  constructor(
    readonly candidateId: string,
    readonly mergedId: string,
  ) {
    super();
  }
}
