import { ModelPromoted } from '#libs/models';
import { BackgroundJob, UnitOfWork, type Transaction } from '#libs/platform';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { v5 as uuidv5 } from 'uuid';
import { ScoresRequested } from '../../events/scores-requested.event.js';
import { ScoreSheet } from '../../score-sheet.js';
import { ScoreAllJobs } from './score-all-jobs.command.js';

/**
 * May run any number of times for one promotion: the background jobs' ids follow from it, so that what was started
 * once is not started again. Another promotion of the same version starts everything anew.
 */
@CommandHandler(ScoreAllJobs)
export class ScoreAllJobsHandler implements ICommandHandler<ScoreAllJobs> {
  constructor(
    private readonly sheet: ScoreSheet,
    private readonly work: UnitOfWork,
  ) {}

  async execute({ modelVersionId }: ScoreAllJobs): Promise<void> {
    const jobIds = await this.sheet.jobIds();
    await this.work.run(async (tx) => {
      const promotion = await lastPromotion(tx, modelVersionId);
      for (const jobId of jobIds) {
        const id = uuidv5(`${promotion} ${jobId}`, modelVersionId);
        const background = BackgroundJob.queue(id, 'scores.compute', null, new Date());
        if (await insertOnce(tx, background))
          await tx.record(new ScoresRequested(jobId, null, modelVersionId, id));
      }
    });
  }
}

async function lastPromotion(tx: Transaction, modelVersionId: string): Promise<string> {
  const rows = await tx.db.query<{ id: string }[]>(
    `SELECT id FROM outbox WHERE topic = $1 AND payload ->> 'modelVersionId' = $2 ORDER BY id DESC LIMIT 1`,
    [ModelPromoted.topic, modelVersionId],
  );
  return rows[0]?.id ?? '';
}

async function insertOnce(tx: Transaction, background: BackgroundJob): Promise<boolean> {
  const insert = tx.db.createQueryBuilder().insert().into(BackgroundJob);
  const { raw } = await insert
    .values(background as object)
    .orIgnore()
    .returning('id')
    .execute();
  return (raw as unknown[]).length > 0;
}
