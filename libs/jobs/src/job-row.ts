import { Job } from './job.entity.js';

/** What a row of `jobs` is read by; by name, since the mapper's own reading costs several times the query. */
export const jobColumns = `id, version, posting_version AS "postingVersion", state, posting,
  scoring_job_id AS "scoringJobId", created_by AS "createdBy", created_at AS "createdAt", updated_at AS "updatedAt",
  deleted_at AS "deletedAt"`;

/** The job of a row that was read by {@link jobColumns}; null when there is none. */
export const jobOfRow = (row: Job | undefined): Job | null => (row ? Object.assign(new Job(), row) : null);
