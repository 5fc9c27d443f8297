import { Query } from '@nestjs/cqrs';

/** How far the scores of a job are what they should be now, counted over the candidates' current resumes. */
export interface ScoreCounts {
  jobVersion: number;
  modelVersionId: string;
  /** Candidates there are. */
  candidates: number;
  /** Computed from the job, the resume and the choice of resume as they are now. */
  current: number;
  /** Of something that has changed since: shown and marked until it is computed again. */
  stale: number;
  /** Never computed by this model. */
  missing: number;
  /** The background job that scores everybody for this version of the job. */
  scoringJobId: string;
}

/** Reads a row a candidate: some 0.5 s for a million. Null as model version means the champion. */
export class CountScores extends Query<ScoreCounts> {
  constructor(
    readonly jobId: string,
    readonly modelVersionId: string | null,
  ) {
    super();
  }
}
