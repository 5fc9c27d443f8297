import type { Transaction } from '#libs/platform';
import { Job } from '../job.entity.js';
import { JobNotFound } from '../jobs.errors.js';

/** Loads a job for a change: others wait until this transaction ends. @throws JobNotFound */
export async function lockJob(tx: Transaction, jobId: string): Promise<Job> {
  const job = await tx.db.findOne(Job, { where: { id: jobId }, lock: { mode: 'pessimistic_write' } });
  if (!job || job.deletedAt) throw new JobNotFound(jobId);
  return job;
}
