import { checkVersion, type Transaction } from '#libs/platform';
import { Job } from '../job.entity.js';
import { JobNotFound } from '../jobs.errors.js';

/** Loads a job for a change: others wait until this transaction ends. @throws JobNotFound, PreconditionFailed */
export async function lockJob(tx: Transaction, jobId: string): Promise<Job> {
  const job = await locked(tx, jobId);
  if (!job || job.deletedAt) throw new JobNotFound(jobId);
  checkVersion(job.version);
  return job;
}

/** As {@link lockJob}, for one that was deleted. @throws JobNotFound */
export async function lockDeletedJob(tx: Transaction, jobId: string): Promise<Job> {
  const job = await locked(tx, jobId);
  if (!job?.deletedAt) throw new JobNotFound(jobId);
  return job;
}

const locked = (tx: Transaction, id: string): Promise<Job | null> =>
  tx.db.findOne(Job, { where: { id }, lock: { mode: 'pessimistic_write' } });
