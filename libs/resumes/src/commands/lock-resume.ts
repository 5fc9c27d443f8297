import type { Transaction } from '#libs/platform';
import { Resume } from '../resume.entity.js';

/** Loads a resume for a change: others wait until this transaction ends. */
export function lockResume(tx: Transaction, resumeId: string): Promise<Resume | null> {
  return tx.db.findOne(Resume, { where: { id: resumeId }, lock: { mode: 'pessimistic_write' } });
}

/** Locks every resume of the candidates, in the order of their ids as everybody does. */
export async function lockResumesOf(tx: Transaction, ...candidateIds: string[]): Promise<void> {
  await tx.db.query('SELECT id FROM resumes WHERE candidate_id = ANY($1::uuid[]) ORDER BY id FOR UPDATE', [
    candidateIds,
  ]);
}
