import { Command } from '@nestjs/cqrs';

/** Starts the scoring of many resumes for a job in the background; answers the background job's id. */
export class RequestScores extends Command<string> {
  constructor(
    readonly jobId: string,
    readonly resumeIds: readonly string[] | null,
    readonly modelVersionId: string | null,
    readonly requestedBy: string,
  ) {
    super();
  }
}
