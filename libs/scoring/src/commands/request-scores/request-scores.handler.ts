import { FindJob } from '#libs/jobs';
import { BackgroundJob, UnitOfWork } from '#libs/platform';
import { ResumeNotFound } from '#libs/resumes';
import { CommandHandler, QueryBus, type ICommandHandler } from '@nestjs/cqrs';
import { v7 as uuidv7 } from 'uuid';
import { ScoresRequested } from '../../events/scores-requested.event.js';
import { ScoreSheet } from '../../score-sheet.js';
import { modelOf } from '../../scoring-model.js';
import { RequestScores } from './request-scores.command.js';

@CommandHandler(RequestScores)
export class RequestScoresHandler implements ICommandHandler<RequestScores> {
  constructor(
    private readonly queries: QueryBus,
    private readonly sheet: ScoreSheet,
    private readonly work: UnitOfWork,
  ) {}

  /** @throws JobNotFound, ResumeNotFound naming the first, ModelVersionNotFound, NoChampion */
  async execute({ jobId, resumeIds, modelVersionId, requestedBy }: RequestScores): Promise<string> {
    await this.queries.execute(new FindJob(jobId));
    await modelOf(this.queries, modelVersionId);
    const obstacles = await this.sheet.obstacles(resumeIds ?? []);
    const unknown = obstacles.find(({ code }) => code === 'resume.not-found');
    if (unknown) throw new ResumeNotFound(unknown.resumeId);
    const job = BackgroundJob.queue(uuidv7(), 'scores.compute', requestedBy, new Date());
    await this.work.run(async (tx) => {
      await tx.db.save(job);
      await tx.record(new ScoresRequested(jobId, resumeIds, modelVersionId, job.id));
    });
    return job.id;
  }
}
