import type { ModelVersion } from '#libs/models';
import { BackgroundJobs, Logger, UnitOfWork } from '#libs/platform';
import { CommandHandler, QueryBus, type ICommandHandler } from '@nestjs/cqrs';
import { ScoresComputed } from '../../events/scores-computed.event.js';
import { GistStore } from '../../match-pool/gist-store.js';
import { ScoreSheet } from '../../score-sheet.js';
import { Scorer, type JobToScore, type ResumeToScore } from '../../scorer.js';
import { modelOf } from '../../scoring-model.js';
import { ScoreJob } from './score-job.command.js';

/** Resumes scored between two reports of progress. */
const batchSize = 50;

@CommandHandler(ScoreJob)
export class ScoreJobHandler implements ICommandHandler<ScoreJob> {
  constructor(
    private readonly queries: QueryBus,
    private readonly sheet: ScoreSheet,
    private readonly scorer: Scorer,
    private readonly gists: GistStore,
    private readonly backgroundJobs: BackgroundJobs,
    private readonly work: UnitOfWork,
    private readonly log: Logger,
  ) {}

  async execute(command: ScoreJob): Promise<void> {
    const { jobId, backgroundJobId, modelVersionId } = command;
    if (!(await this.backgroundJobs.begin(backgroundJobId, 'scoring'))) return;
    const model = await modelOf(this.queries, modelVersionId);
    const total = command.resumeIds?.length ?? (await this.sheet.countCurrentResumes());
    const done = new Set<string>();
    for await (const resumes of this.batches(command.resumeIds)) {
      const job = await this.jobStillAt(command);
      if (!job) {
        const moved = { jobId, scored: done.size, reason: 'job.changed-again' };
        await this.backgroundJobs.cancel(backgroundJobId, moved);
        return;
      }
      await this.gists.keep(resumes);
      for (const id of await this.scoreBatch(job, resumes, model)) done.add(id);
      const percent = Math.min(99, Math.floor((100 * done.size) / Math.max(1, total)));
      if (!(await this.backgroundJobs.advance(backgroundJobId, 'scoring', percent))) {
        await this.backgroundJobs.addToCancelled(backgroundJobId, { jobId, scored: done.size });
        this.log.info('scoring cancelled', { jobId, scored: done.size });
        return;
      }
    }
    const skipped = await this.sheet.obstacles((command.resumeIds ?? []).filter((id) => !done.has(id)));
    await this.finish(command, model, { jobId, scored: done.size, skipped });
    this.log.info('job scored', { jobId, scored: done.size, skipped: skipped.length });
  }

  /**
   * What was scored before a worker died is not scored again: the same versions give the same score.
   * @returns ids of the resumes whose scores are up to date now
   */
  private async scoreBatch(
    job: JobToScore,
    resumes: readonly ResumeToScore[],
    model: ModelVersion,
  ): Promise<string[]> {
    const known = await this.sheet.upToDate(job, model.id, resumes);
    const open = resumes.filter(({ id }) => !known.has(id));
    if (open.length === 0) return [...known];
    const written = await this.sheet.write(await this.scorer.score([job], open, model));
    return [...known, ...open.map(({ id }) => id).filter((id) => written.has(`${job.id} ${id}`))];
  }

  /** Told once, however often the scoring was begun. */
  private finish(
    { jobId, backgroundJobId }: ScoreJob,
    { id: modelVersionId }: ModelVersion,
    result: { jobId: string; scored: number; skipped: unknown[] },
  ): Promise<void> {
    return this.work.run(async (tx) => {
      if (await this.backgroundJobs.succeed(backgroundJobId, result, tx.db))
        await tx.record(new ScoresComputed(jobId, null, modelVersionId, result.scored, backgroundJobId));
    });
  }

  private async jobStillAt({ jobId, version }: ScoreJob): Promise<JobToScore | null> {
    const job = await this.sheet.job(jobId);
    return job && (version === null || job.postingVersion === version) ? job : null;
  }

  private async *batches(resumeIds: readonly string[] | null): AsyncGenerator<ResumeToScore[]> {
    if (resumeIds) {
      for (let at = 0; at < resumeIds.length; at += batchSize)
        yield await this.sheet.currentResumes(resumeIds.slice(at, at + batchSize));
      return;
    }
    let batch = await this.sheet.nextCurrentResumes(null, batchSize);
    while (batch.length > 0) {
      yield batch;
      batch = await this.sheet.nextCurrentResumes(batch.at(-1)!.id, batchSize);
    }
  }
}
