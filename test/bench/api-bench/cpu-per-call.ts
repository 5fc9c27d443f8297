import type { JobDto } from '../../../apps/api/src/jobs/job.dto.js';
import { round } from '../percentile.js';
import type { BenchScene, Contender } from './bench-scene.js';
import { cpuSeconds } from './cpu-seconds.js';
import type { LoadGenerator } from './load-generator.js';
import type { PlannedCall } from './load-plan.js';

const connections = 50;
const warmUpSeconds = 1;
const seconds = 3;
const rounds = 2;

type Ladder = Record<string, PlannedCall[]>;

/** Microseconds of processor time that each call of a ladder costs its server: the best of some rounds. */
export type Costs<L extends Ladder> = Record<keyof L, number>;

/** Our routes from the cheapest to the dearest; the step between two says what the later does beside. */
export const ourLadder = (scene: BenchScene) =>
  ({
    health: [{ method: 'GET', path: '/health/live' }],
    plain: [{ method: 'GET', path: '/api/v1/limits' }],
    signedIn: [scene.signedIn({ method: 'GET', path: '/api/v1/auth/me' })],
    get: scene.jobs.map(({ id }) => scene.signedIn({ method: 'GET', path: `/api/v1/jobs/${id}` })),
    list: [scene.signedIn({ method: 'GET', path: '/api/v1/jobs' })],
    put: scene.jobs.map((job) =>
      scene.signedIn({ method: 'PUT', path: `/api/v1/jobs/${job.id}`, body: bodyOf(job) }),
    ),
  }) satisfies Ladder;

export const bareLadder = (scene: BenchScene) =>
  ({
    plain: [{ method: 'GET', path: '/plain' }],
    signature: [scene.signedIn({ method: 'GET', path: '/signature' })],
    session: [scene.signedIn({ method: 'GET', path: '/session' })],
    put: scene.jobs.map((job) =>
      scene.signedIn({ method: 'PUT', path: `/jobs/${job.id}`, body: bodyOf(job) }),
    ),
  }) satisfies Ladder;

/** What the job says already: the body is checked and compared, and nothing is written. */
const bodyOf = ({ title, description, requirements }: JobDto): object => ({
  title,
  description,
  requirements,
});

export async function cpuPerCall<L extends Ladder>(
  load: LoadGenerator,
  server: Contender,
  ladder: L,
): Promise<Costs<L>> {
  const best: Record<string, number> = {};
  for (let turn = 0; turn < rounds; turn += 1)
    for (const [name, calls] of Object.entries(ladder))
      best[name] = Math.min(best[name] ?? Infinity, await costOf(load, server, calls));
  return best as Costs<L>;
}

/** Microseconds of processor time that a call costs its server, after a warm-up. @throws Error when a call fails */
export async function costOf(
  load: LoadGenerator,
  { pid, url }: Contender,
  calls: PlannedCall[],
): Promise<number> {
  const plan = { url, calls, connections, callsASecond: null };
  await load.run({ ...plan, seconds: warmUpSeconds });
  const before = cpuSeconds(pid);
  const made = await load.run({ ...plan, seconds });
  if (made.errors > 0) throw new Error(`${made.errors} of ${made.calls} calls of ${calls[0]!.path} failed.`);
  return round((1e6 * (cpuSeconds(pid) - before)) / made.calls);
}
