import { setTimeout as sleep } from 'node:timers/promises';
import { percentile, round } from '../percentile.js';
import type { LoadFigures, LoadPlan } from './load-plan.js';
import { bytesOf, RawConnection } from './raw-connection.js';

/** A process of its own that makes the calls of each plan it is sent and answers the figures. */
process.on('message', (plan: LoadPlan) => {
  void carryOut(plan).then(
    (figures) => process.send!(figures),
    (error: unknown) => {
      throw error;
    },
  );
});

async function carryOut(plan: LoadPlan): Promise<LoadFigures> {
  const connections = await Promise.all(
    Array.from({ length: plan.connections }, () => RawConnection.open(plan.url)),
  );
  const requests = plan.calls.map((call) => bytesOf(call, plan.url));
  const times: number[] = [];
  let errors = 0;
  const started = performance.now();
  const end = started + plan.seconds * 1000;
  const pause = plan.callsASecond === null ? 0 : (plan.connections / plan.callsASecond) * 1000;
  const work = async (connection: RawConnection, number: number): Promise<void> => {
    let due = started + (pause * number) / plan.connections;
    for (let at = number; due < end; at += 1) {
      if (due > performance.now()) await sleep(due - performance.now());
      const status = await connection.send(requests[at % requests.length]!).catch(() => 599);
      times.push(performance.now() - due);
      if (status >= 400) errors += 1;
      if (status === 599) return;
      due = pause > 0 ? due + pause : performance.now();
    }
  };
  await Promise.all(connections.map(work));
  const seconds = (performance.now() - started) / 1000;
  for (const connection of connections) connection.close();
  const [p50Ms, p95Ms, p99Ms] = [0.5, 0.95, 0.99].map((share) => round(percentile(times, share)));
  return {
    calls: times.length,
    errors,
    callsASecond: round(times.length / seconds),
    p50Ms: p50Ms!,
    p95Ms: p95Ms!,
    p99Ms: p99Ms!,
  };
}
