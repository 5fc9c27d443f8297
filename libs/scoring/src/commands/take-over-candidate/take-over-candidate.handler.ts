import { UnitOfWork } from '#libs/platform';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { TakeOverCandidate } from './take-over-candidate.command.js';

/** Who they are now: the share lock has a merge of that one wait, so that it moves these outcomes too. */
const whoTheyAre = 'SELECT merged_into AS id FROM candidates WHERE id = $1 FOR SHARE';

/** The other one's scores go: the candidate has scores of their own, made anew where the current resume is another now. */
@CommandHandler(TakeOverCandidate)
export class TakeOverCandidateHandler implements ICommandHandler<TakeOverCandidate> {
  constructor(private readonly work: UnitOfWork) {}

  execute({ mergedId }: TakeOverCandidate): Promise<void> {
    return this.work.run(async ({ db }) => {
      const [now] = await db.query<{ id: string }[]>(whoTheyAre, [mergedId]);
      await db.query('UPDATE outcomes SET candidate_id = $1 WHERE candidate_id = $2', [now!.id, mergedId]);
      await db.query('DELETE FROM scores WHERE candidate_id = $1', [mergedId]);
    });
  }
}
