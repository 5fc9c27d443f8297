/** The parts of the API's answers that the demo reads. */
export interface Page<T> {
  data: T[];
  hasMore: boolean;
  nextCursor: string | null;
}

export interface Job {
  id: string;
  title: string;
  /** The background job that scores the candidates for it. */
  scoringJobId: string;
}

export interface Upload {
  backgroundJobId: string;
  resumeId: string;
}

export interface BackgroundJob {
  id: string;
  state: 'queued' | 'running' | 'succeeded' | 'failed' | 'cancelled' | 'dead';
  percent: number;
  stage: string;
  error: { code: string; detail: string } | null;
}

export interface RankedCandidate {
  rank: number;
  candidateId: string;
  resumeId: string;
  scoreId: string;
  score: number;
  name: string | null;
  headline: string | null;
  stale: boolean;
  strengths: { ask: string; quote: string; foundIn: string }[];
  weakestSection: string | null;
}
