import { emailOf, password } from '../../support/running-service.js';
import { round } from '../percentile.js';
import type { BenchScene } from './bench-scene.js';
import { LoadGenerator } from './load-generator.js';
import type { LoadFigures, PlannedCall } from './load-plan.js';
import { readsOf } from './reads.js';

/** What 32 sign-ins, in flight all the time, do to other calls that come at a steady pace. */
export interface LogInFigures {
  quiet: LoadFigures;
  busy: LoadFigures;
  logIns: LoadFigures;
  timesP99: number;
}

export async function logIns(scene: BenchScene, load: LoadGenerator, seconds: number): Promise<LogInFigures> {
  const { url } = scene.ours;
  const others = { url, calls: readsOf(scene), connections: 20, seconds, callsASecond: 100 };
  const quiet = await load.run(others);
  const second = new LoadGenerator();
  try {
    const signingIn = { url, calls: logInCalls(), connections: 32, seconds, callsASecond: null };
    const [busy, made] = await Promise.all([load.run(others), second.run(signingIn)]);
    return { quiet, busy, logIns: made, timesP99: round(busy.p99Ms / quiet.p99Ms) };
  } finally {
    second.stop();
  }
}

const logInCalls = (): PlannedCall[] =>
  (['admin', 'recruiter', 'hiring_manager'] as const).map((role) => ({
    method: 'POST',
    path: '/api/v1/auth/login',
    body: { email: emailOf(role), password },
  }));
