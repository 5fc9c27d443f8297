import { checkVersion, type Transaction } from '#libs/platform';
import type { Job } from '../job.entity.js';
import { jobColumns, jobOfRow } from '../job-row.js';
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

async function locked(tx: Transaction, id: string): Promise<Job | null> {
  const rows = await tx.db.query<Job[]>(`SELECT ${jobColumns} FROM jobs WHERE id = $1 FOR UPDATE`, [id]);
  return jobOfRow(rows[0]);
}
