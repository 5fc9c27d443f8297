import { Command } from '@nestjs/cqrs';

/** Starts the scoring of every open job's candidates with a model version, a background job for each. */
export class ScoreAllJobs extends Command<void> {
  constructor(readonly modelVersionId: string) {
    super();
  }
}
