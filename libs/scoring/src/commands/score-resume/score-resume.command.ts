import { Command } from '@nestjs/cqrs';

/** Scores a resume against every open job; its background job, where it has one, ends with it. */
export class ScoreResume extends Command<void> {
  constructor(
    readonly resumeId: string,
    readonly backgroundJobId: string | null,
  ) {
    super();
  }
}
