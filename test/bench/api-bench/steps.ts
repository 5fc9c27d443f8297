import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { round } from '../percentile.js';
import type { Contender } from './bench-scene.js';
import { costOf } from './cpu-per-call.js';
import type { LoadGenerator } from './load-generator.js';
import type { PlannedCall } from './load-plan.js';

const rounds = 3;
const calls: PlannedCall[] = [{ method: 'GET', path: '/plain' }];

/** What a step server is told at its start. */
export interface StepServerSettings {
  /** How many of the steps it takes. */
  count: number;
  answer: object;
}

/** From a bare server to the framework without anything of ours, in the order in which they are put on. */
const steps = ['idsAndSecurityHeaders', 'logLine', 'requestContext', 'framework'] as const;

/** Microseconds of processor time that each step adds to a plain call. */
export type StepCosts = Record<(typeof steps)[number], number>;

/** The servers take turns, so that what else the machine does meets all of them. @param answer of the plain route */
export async function stepCosts(load: LoadGenerator, answer: object): Promise<StepCosts> {
  const counts = Array.from({ length: steps.length + 1 }, (_, count) => count);
  const servers = await Promise.all(counts.map((count) => start({ count, answer })));
  const totals = counts.map(() => Infinity);
  try {
    for (let turn = 0; turn < rounds; turn += 1)
      for (const [at, server] of servers.entries())
        totals[at] = Math.min(totals[at]!, await costOf(load, server, calls));
  } finally {
    for (const { child } of servers) child.kill();
  }
  return Object.fromEntries(
    steps.map((step, at) => [step, round(totals[at + 1]! - totals[at]!)]),
  ) as StepCosts;
}

async function start(settings: StepServerSettings): Promise<Contender & { child: ChildProcess }> {
  const child = fork(join(import.meta.dirname, 'step-server.js'), [JSON.stringify(settings)], {
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  child.stdout!.resume();
  const [url] = (await once(child, 'message')) as [string];
  return { pid: child.pid!, url, child };
}
