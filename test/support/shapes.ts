import type { ApiClient } from './api-client.js';
import { eventually } from './eventually.js';

/** What the tests read of the API's answers. */
export interface BackgroundJobBody {
  id: string;
  kind: string;
  state: 'queued' | 'running' | 'succeeded' | 'failed' | 'cancelled' | 'dead';
  percent: number;
  stage: string;
  attempts: number;
  result: Record<string, unknown> | null;
  error: { code: string; detail: string } | null;
}

export interface ReasonBody {
  ask: string;
  quote: string;
  source: { charStart: number; charEnd: number };
  contribution: number;
}

export interface Ranked {
  rank: number;
  candidateId: string;
  resumeId: string;
  scoreId: string;
  score: number;
  name: string | null;
  stale: boolean;
  strengths: ReasonBody[];
  outcome: string | null;
  mustsNotMet: number;
  computedAt: string;
}

export interface OutcomeBody {
  id: string;
  outcome: string;
  reason: string | null;
  seen: { scoreId: string; score: number; jobVersion: number; rank: number | null } | null;
}

export interface ScoreBody {
  id: string;
  score: number;
  model: { name: string; version: number };
  explanation: {
    requirements: { requirement: string; verdict: string; evidence: { quote: string } | null }[];
    sections: { section: string; weight: number; contribution: number; reasons: ReasonBody[] }[];
  };
}

export interface ProblemBody {
  status: number;
  code: string;
  requestId: string;
  errors: { pointer: string; code: string }[];
}

/** Follows a background job to its end. */
export function awaitBackgroundJob(client: ApiClient, id: string): Promise<BackgroundJobBody> {
  return eventually(async () => {
    const { body } = await client.get<BackgroundJobBody>(`/jobs/status/${id}`);
    return body.state === 'queued' || body.state === 'running' ? null : body;
  }, `background job ${id} ends`);
}
