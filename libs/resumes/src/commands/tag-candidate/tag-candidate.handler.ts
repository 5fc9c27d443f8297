import { UnitOfWork } from '#libs/platform';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { TooManyTags } from '../../candidate.errors.js';
import { tagOf } from '../../tag.js';
import { lockCandidate } from '../lock-candidate.js';
import { TagCandidate } from './tag-candidate.command.js';

const mostTags = 50;

@CommandHandler(TagCandidate)
export class TagCandidateHandler implements ICommandHandler<TagCandidate> {
  constructor(private readonly work: UnitOfWork) {}

  /** @throws TagInvalid, CandidateNotFound, TooManyTags */
  execute({ candidateId, tag, addedBy }: TagCandidate): Promise<void> {
    const normal = tagOf(tag);
    return this.work.run(async (tx) => {
      await lockCandidate(tx, candidateId);
      await tx.db.query(
        'INSERT INTO candidate_tags (candidate_id, tag, added_by) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING',
        [candidateId, normal, addedBy],
      );
      const [{ count }] = await tx.db.query<[{ count: number }]>(
        'SELECT count(*)::int AS count FROM candidate_tags WHERE candidate_id = $1',
        [candidateId],
      );
      if (count > mostTags) throw new TooManyTags(mostTags);
    });
  }
}
