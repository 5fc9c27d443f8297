import type { ModelVersion } from '#libs/models';
import { BackgroundJobs, Logger, UnitOfWork } from '#libs/platform';
import { CommandHandler, QueryBus, type ICommandHandler } from '@nestjs/cqrs';
import { setImmediate } from 'node:timers/promises';
import { ScoresComputed } from '../../events/scores-computed.event.js';
import { GistStore } from '../../match-pool/gist-store.js';
import { ScoreSheet } from '../../score-sheet.js';
import { Scorer, type ResumeToScore } from '../../scorer.js';
import { modelOf } from '../../scoring-model.js';
import { ScoreResume } from './score-resume.command.js';

/** Jobs held in memory at a time. */
const batchSize = 50;

@CommandHandler(ScoreResume)
export class ScoreResumeHandler implements ICommandHandler<ScoreResume> {
  constructor(
    private readonly queries: QueryBus,
    private readonly sheet: ScoreSheet,
    private readonly scorer: Scorer,
    private readonly gists: GistStore,
    private readonly backgroundJobs: BackgroundJobs,
    private readonly work: UnitOfWork,
    private readonly log: Logger,
  ) {}

  async execute({ resumeId, backgroundJobId }: ScoreResume): Promise<void> {
    const started = performance.now();
    const [resume] = await this.sheet.currentResumes([resumeId]);
    const model = await modelOf(this.queries, null);
    if (resume) await this.gists.renew(resume);
    const jobsScored = resume ? await this.scoreForOpenJobs(resume, model) : 0;
    const result = { resumeId, candidateId: resume?.candidateId ?? null, jobsScored };
    await this.work.run(async (tx) => {
      const isNews = !backgroundJobId || (await this.backgroundJobs.succeed(backgroundJobId, result, tx.db));
      if (isNews) await tx.record(new ScoresComputed(null, resumeId, model.id, jobsScored, backgroundJobId));
    });
    this.log.info('resume scored', {
      resumeId,
      jobs: jobsScored,
      ms: Math.round(performance.now() - started),
    });
  }

  /** @returns how many jobs it was scored for */
  private async scoreForOpenJobs(resume: ResumeToScore, model: ModelVersion): Promise<number> {
    let scored = 0;
    let jobs = await this.sheet.nextOpenJobs(null, batchSize);
    while (jobs.length > 0) {
      await this.sheet.write(await this.scorer.score(jobs, [resume], model));
      scored += jobs.length;
      await setImmediate(); // computing a batch holds up everything else
      jobs = await this.sheet.nextOpenJobs(jobs.at(-1)!.id, batchSize);
    }
    return scored;
  }
}
