import { setTimeout as sleep } from 'node:timers/promises';
import type { TalentFlowClient } from './client.js';
import { unwrap } from './problem.js';
import type { components } from './schema.js';

export type BackgroundJob = components['schemas']['BackgroundJobDto'];

/** A background job that did not end in time; it goes on by itself. */
export class StillRunning extends Error {
  constructor(readonly job: BackgroundJob) {
    super(`Background job ${job.id} is ${job.state} at ${job.percent} %.`);
    this.name = 'StillRunning';
  }
}

const ended: ReadonlySet<BackgroundJob['state']> = new Set(['succeeded', 'failed', 'cancelled', 'dead']);

/**
 * Follows a background job to its end, whichever that is: look at `state`.
 * @param timeoutMs how long to wait; a minute unless told
 * @throws StillRunning when it takes longer, TalentFlowProblem when it is not yours or not there
 */
export async function endOf(
  client: TalentFlowClient,
  backgroundJobId: string,
  timeoutMs = 60_000,
): Promise<BackgroundJob> {
  const deadline = Date.now() + timeoutMs;
  for (let wait = 100; ; wait = Math.min(wait * 1.5, 2_000)) {
    const path = { id: backgroundJobId };
    const job = await unwrap(client.GET('/api/v1/jobs/status/{id}', { params: { path } }));
    if (ended.has(job.state)) return job;
    if (Date.now() + wait > deadline) throw new StillRunning(job);
    await sleep(wait);
  }
}
