import type { Transaction } from '#libs/platform';
import { Resume } from '../resume.entity.js';

/** Loads a resume for a change: others wait until this transaction ends. */
export function lockResume(tx: Transaction, resumeId: string): Promise<Resume | null> {
  return tx.db.findOne(Resume, { where: { id: resumeId }, lock: { mode: 'pessimistic_write' } });
}
