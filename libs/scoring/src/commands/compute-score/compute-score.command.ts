import { Command } from '@nestjs/cqrs';
import type { ScoreView } from '../../queries/find-score/find-score.query.js';

/** Scores one pair now; null as model version means the champion. */
export class ComputeScore extends Command<ScoreView> {
  constructor(
    readonly jobId: string,
    readonly resumeId: string,
    readonly modelVersionId: string | null,
  ) {
    super();
  }
}
