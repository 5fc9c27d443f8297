import { BackgroundJobs, Logger } from '#libs/platform';
import { CommandHandler, QueryBus, type ICommandHandler } from '@nestjs/cqrs';
import { ScoreSheet } from '../../score-sheet.js';
import { Scorer } from '../../scorer.js';
import { modelOf } from '../../scoring-model.js';
import { ScoreResume } from './score-resume.command.js';

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
    const resumes = await this.sheet.currentResumes([resumeId]);
    const jobs = resumes.length > 0 ? await this.sheet.openJobs() : [];
    const scores = await this.scorer.score(jobs, resumes, await modelOf(this.queries, null));
    await this.sheet.write(scores);
    if (backgroundJobId)
      await this.backgroundJobs.succeed(backgroundJobId, {
        resumeId,
        candidateId: resumes[0]?.candidateId ?? null,
        jobsScored: jobs.length,
      });
    this.log.info('resume scored', {
      resumeId,
      jobs: jobs.length,
      ms: Math.round(performance.now() - started),
    });
  }
}
