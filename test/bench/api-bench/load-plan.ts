/** One call, written out before the clock starts. */
export interface PlannedCall {
  method: 'GET' | 'POST' | 'PUT';
  path: string;
  headers?: Record<string, string>;
  body?: unknown;
}

/** Calls that connections make in turn, each as soon as its last one is answered, or at a fixed pace. */
export interface LoadPlan {
  /** Where the server listens, without a path. */
  url: string;
  calls: PlannedCall[];
  connections: number;
  seconds: number;
  /** All connections together; null for as many as they can. */
  callsASecond: number | null;
}

/** What came of a plan. Paced calls are timed from when they were due, so that a stall counts for all it delays. */
export interface LoadFigures {
  calls: number;
  /** Answers of 400 and above, and broken connections. */
  errors: number;
  callsASecond: number;
  p50Ms: number;
  p95Ms: number;
  p99Ms: number;
}
