import type { ErrorEntry } from '../error-entry.js';

/** Scores, outcomes and the models behind them. */
export const scoreEntries = {
  'score.not-found': {
    status: 404,
    meaning: 'There is no score with this id.',
    remedy: 'Take the `scoreId` from a ranking; scores that were replaced are gone.',
  },
  'score.resume-not-parsed': {
    status: 409,
    meaning: 'The resume is not parsed yet, or could not be.',
    remedy: 'Follow its background job; score it when it has succeeded.',
  },
  'score.resume-of-nobody': {
    status: 409,
    meaning:
      'The file was read and tells of nobody, such as a cover sheet: it has no candidate who could be scored.',
    remedy: 'Say whose resume it is by PATCH /api/v1/resumes/{id} with `contact`, or upload the right file.',
  },
  'score.resume-not-current': {
    status: 409,
    meaning: 'The candidate has a newer resume, or the resume or the job changed this moment.',
    remedy: 'Score the candidate’s current resume.',
  },
  'match.pool-too-large': {
    status: 503,
    meaning: 'There are more candidates than the memory set aside for matching holds.',
    remedy:
      'Ask the operator to raise MATCH_MEMORY_MB. GET /api/v1/jobs/{id}/candidates ranks those who are scored.',
  },
  'outcome.score-of-another-pair': {
    status: 409,
    meaning: 'The `scoreId` of the outcome belongs to another candidate or job.',
    remedy: 'Leave `scoreId` out, or give the one that was shown for this candidate and job.',
  },
  'model.not-found': {
    status: 404,
    meaning: 'There is no model version with this id.',
    remedy: 'Take the id from GET /api/v1/models.',
  },
  'model.not-runnable': {
    status: 409,
    meaning:
      'The model version belongs to another release of the engine: its scores can be read, new ones not made.',
    remedy: 'Leave `modelVersionId` out to score by the champion.',
  },
  'model.no-champion': {
    status: 503,
    meaning: 'No scoring model is registered yet; the worker registers the bundled ones when it starts.',
    remedy: 'Wait for the seconds of `Retry-After` and send again.',
  },
} as const satisfies Record<string, ErrorEntry>;
