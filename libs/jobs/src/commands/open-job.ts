import { BackgroundJob, type Transaction } from '#libs/platform';
import { v7 as uuidv7 } from 'uuid';
import { JobChanged } from '../events/job-changed.event.js';
import { JobChange } from '../job-change.entity.js';
import { Job } from '../job.entity.js';
import type { Posting } from '../posting/posting.js';

/** Writes a new job with the first line of its history, and has the candidates scored for it. */
export async function openJob(tx: Transaction, posting: Posting, createdBy: string): Promise<Job> {
  const scoring = BackgroundJob.queue(uuidv7(), 'job.score', createdBy, new Date());
  const job = Job.open(uuidv7(), posting, scoring.id, createdBy, scoring.createdAt);
  await tx.db.save(scoring);
  await tx.db.save(job);
  await tx.db.save(JobChange.of(job, 'created', Object.keys(posting), createdBy));
  await tx.record(JobChanged.in(job));
  return job;
}
