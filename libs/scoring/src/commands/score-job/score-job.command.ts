import { Command } from '@nestjs/cqrs';

/**
 * Scores resumes for a job in batches, following it in a background job.
 * `version` null: whatever the job says now; else the work is dropped when the job has moved on.
 * `resumeIds` null: every candidate's current resume. Those of them that are not parsed or not current are skipped, and
 * the background job's result says which and why.
 */
export class ScoreJob extends Command<void> {
  constructor(
    readonly jobId: string,
    readonly backgroundJobId: string,
    readonly version: number | null = null,
    readonly resumeIds: readonly string[] | null = null,
    readonly modelVersionId: string | null = null,
  ) {
    super();
  }
}
