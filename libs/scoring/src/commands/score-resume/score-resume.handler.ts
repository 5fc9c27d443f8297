import { BackgroundJobs, Logger } from '#libs/platform';
import { CommandHandler, QueryBus, type ICommandHandler } from '@nestjs/cqrs';
import { setImmediate } from 'node:timers/promises';
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
    private readonly backgroundJobs: BackgroundJobs,
    private readonly log: Logger,
  ) {}

  async execute({ resumeId, backgroundJobId }: ScoreResume): Promise<void> {
    const started = performance.now();
    const [resume] = await this.sheet.currentResumes([resumeId]);
    const jobsScored = resume ? await this.scoreForOpenJobs(resume) : 0;
    if (backgroundJobId)
      await this.backgroundJobs.succeed(backgroundJobId, {
        resumeId,
        candidateId: resume?.candidateId ?? null,
        jobsScored,
      });
    this.log.info('resume scored', {
      resumeId,
      jobs: jobsScored,
      ms: Math.round(performance.now() - started),
    });
  }

  /** @returns how many jobs it was scored for */
  private async scoreForOpenJobs(resume: ResumeToScore): Promise<number> {
    const model = await modelOf(this.queries, null);
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
