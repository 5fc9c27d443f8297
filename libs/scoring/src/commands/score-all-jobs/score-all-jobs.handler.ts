import { BackgroundJob, UnitOfWork } from '#libs/platform';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { v7 as uuidv7 } from 'uuid';
import { ScoresRequested } from '../../events/scores-requested.event.js';
import { ScoreSheet } from '../../score-sheet.js';
import { ScoreAllJobs } from './score-all-jobs.command.js';

@CommandHandler(ScoreAllJobs)
export class ScoreAllJobsHandler implements ICommandHandler<ScoreAllJobs> {
  constructor(
    private readonly sheet: ScoreSheet,
    private readonly work: UnitOfWork,
  ) {}

  async execute({ modelVersionId }: ScoreAllJobs): Promise<void> {
    const jobs = await this.sheet.openJobs();
    await this.work.run(async (tx) => {
      for (const { id } of jobs) {
        const background = await tx.db.save(
          BackgroundJob.queue(uuidv7(), 'scores.compute', null, new Date()),
        );
        await tx.record(new ScoresRequested(id, null, modelVersionId, background.id));
      }
    });
  }
}
