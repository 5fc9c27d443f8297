import type { ErrorEntry } from '../error-entry.js';

/** Jobs, and work in the background. */
export const jobEntries = {
  'job.not-found': {
    status: 404,
    meaning: 'There is no job with this id, or it was deleted.',
    remedy: 'Check the id; the history of a deleted job can still be read.',
  },
  'job.closed': {
    status: 409,
    meaning: 'The job is closed, and what it says cannot be changed.',
    remedy: 'Reopen it first: POST /api/v1/jobs/{id}/reopen.',
  },
  'background-job.not-found': {
    status: 404,
    meaning: 'There is no background job with this id.',
    remedy: 'Use the `backgroundJobId` or the `Location` of the answer that started the work.',
  },
  'background-job.not-cancellable': {
    status: 409,
    meaning: 'The work has ended, or is of a kind that cannot stop half-way.',
    remedy: 'Only scoring that is queued or running can be cancelled.',
  },
} as const satisfies Record<string, ErrorEntry>;
