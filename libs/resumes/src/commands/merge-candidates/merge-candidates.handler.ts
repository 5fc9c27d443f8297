import { UnitOfWork, type Transaction } from '#libs/platform';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CandidateMergedIntoItself } from '../../candidate.errors.js';
import type { Candidate } from '../../candidate.entity.js';
import { CandidateRegister } from '../../candidate-register.js';
import { CandidatesMerged } from '../../events/candidates-merged.event.js';
import { ResumeBecameCurrent } from '../../events/resume-became-current.event.js';
import { lockCandidate } from '../lock-candidate.js';
import { lockResumesOf } from '../lock-resume.js';
import { MergeCandidates } from './merge-candidates.command.js';

/** What was merged into the other one before leads on to this one. */
const moveBelongings = [
  'UPDATE resumes SET candidate_id = $1 WHERE candidate_id = $2',
  'UPDATE candidate_notes SET candidate_id = $1 WHERE candidate_id = $2',
  `WITH moved AS (DELETE FROM candidate_tags WHERE candidate_id = $2 RETURNING tag, added_by, added_at)
   INSERT INTO candidate_tags (candidate_id, tag, added_by, added_at)
   SELECT $1, tag, added_by, added_at FROM moved ON CONFLICT DO NOTHING`,
  'UPDATE candidates SET merged_into = $1 WHERE merged_into = $2',
];

@CommandHandler(MergeCandidates)
export class MergeCandidatesHandler implements ICommandHandler<MergeCandidates> {
  constructor(
    private readonly work: UnitOfWork,
    private readonly candidates: CandidateRegister,
  ) {}

  /** @throws CandidateMergedIntoItself, CandidateNotFound, CandidateMerged */
  execute({ candidateId, fromId, mergedBy }: MergeCandidates): Promise<void> {
    if (candidateId === fromId) throw new CandidateMergedIntoItself();
    return this.work.run(async (tx) => {
      const [kept, merged] = await this.lockBoth(tx, candidateId, fromId);
      const facts = { name: merged.name, email: merged.email, phone: merged.phone };
      merged.mergeInto(candidateId, mergedBy, new Date());
      await tx.db.save(merged);
      for (const move of moveBelongings) await tx.db.query(move, [candidateId, fromId]);
      const before = kept.currentResumeId;
      kept.takeOver(facts, await this.candidates.newestParsed(candidateId, tx.db), new Date());
      await tx.db.save(kept);
      await tx.record(new CandidatesMerged(candidateId, fromId));
      if (kept.currentResumeId && kept.currentResumeId !== before)
        await tx.record(new ResumeBecameCurrent(kept.currentResumeId));
    });
  }

  /** Resumes first, then candidates in the order of their ids: two merges at once never wait for each other in a circle. */
  private async lockBoth(tx: Transaction, keptId: string, mergedId: string): Promise<[Candidate, Candidate]> {
    await lockResumesOf(tx, keptId, mergedId);
    const locked = new Map<string, Candidate>();
    for (const id of [keptId, mergedId].sort()) locked.set(id, await lockCandidate(tx, id));
    return [locked.get(keptId)!, locked.get(mergedId)!];
  }
}
