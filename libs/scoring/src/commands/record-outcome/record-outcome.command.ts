import { Command } from '@nestjs/cqrs';
import type { Outcome, OutcomeKind } from '../../outcome.entity.js';

/** What the client says of a decision. */
export interface GivenOutcome {
  outcome: OutcomeKind;
  reason: string | null;
  /** The score that was looked at; null means the champion's. */
  scoreId: string | null;
  /** The place it was shown at. */
  rank: number | null;
}

/** Records what was decided about a candidate for a job, with the score that was seen. */
export class RecordOutcome extends Command<Outcome> {
  constructor(
    readonly jobId: string,
    readonly candidateId: string,
    readonly given: GivenOutcome,
    readonly recordedBy: string,
  ) {
    super();
  }
}
