import type { Transaction } from '#libs/platform';
import { CandidateMerged, CandidateNotFound } from '../candidate.errors.js';
import { Candidate } from '../candidate.entity.js';

/**
 * Loads a candidate for a change: others wait until this transaction ends. Whoever changes their resumes too locks
 * those first, as everybody does.
 * @throws CandidateMerged, CandidateNotFound, also when the candidate was deleted unless `deleted` asks for such a one
 */
export async function lockCandidate(tx: Transaction, id: string, deleted = false): Promise<Candidate> {
  const candidate = await tx.db.findOne(Candidate, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (candidate?.mergedInto) throw new CandidateMerged(id, candidate.mergedInto);
  if (!candidate || (candidate.deletedAt !== null) !== deleted) throw new CandidateNotFound(id);
  return candidate;
}
