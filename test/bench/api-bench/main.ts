import { parseArgs } from 'node:util';
import globalTeardown from '../../support/global-teardown.js';
import { round } from '../percentile.js';
import { BenchScene } from './bench-scene.js';
import { bareLadder, cpuPerCall, ourLadder } from './cpu-per-call.js';
import { LoadGenerator } from './load-generator.js';
import { logIns } from './log-ins.js';
import { profileReads } from './profile-reads.js';
import { reads } from './reads.js';
import { stepCosts } from './steps.js';

/** `npm run bench:api -- --seconds 60`: one JSON object; ends with 1 when a goal is missed. Linux only, about 3 minutes. */
const { values } = parseArgs({ options: { seconds: { type: 'string', default: '60' } } });
const seconds = Number(values.seconds);
const load = new LoadGenerator();
const scene = await BenchScene.set();
try {
  const bare = await cpuPerCall(load, scene.bare, bareLadder(scene));
  const ours = await cpuPerCall(load, scene.ours, ourLadder(scene));
  const steps = await stepCosts(load, scene.answers.plain);
  const read = await reads(scene, load, seconds);
  const signingIn = await logIns(scene, load, Math.ceil(seconds / 3));
  const times = {
    plain: round(ours.plain / bare.plain),
    signedInToSignatureAlone: round(ours.signedIn / bare.signature),
    signedIn: round(ours.signedIn / bare.session),
    signedInWithBody: round(ours.put / bare.put),
  };
  const whereItGoes = {
    bareServer: bare.plain,
    ...steps,
    policyLimitsAndAnswers: round(ours.plain - bare.plain - Object.values(steps).reduce((a, b) => a + b)),
    signInCheck: round(ours.signedIn - ours.plain),
    oneRow: round(ours.get - ours.signedIn),
    aPageOfRows: round(ours.list - ours.get),
  };
  const goals = {
    'a plain call costs at most 1.5 times the bare server’s': times.plain <= 1.5,
    'signed in, at most 2 times': times.signedIn <= 2,
    'signed in with a checked body, at most 2.5 times': times.signedInWithBody <= 2.5,
    'reads: 300 a second, p95 100 ms, no error':
      read.callsASecond >= 300 && read.p95Ms <= 100 && read.errors === 0,
    '32 sign-ins at once leave the p99 of others within 2 times': signingIn.timesP99 <= 2,
  };
  const figures = {
    microsecondsOfCpuACall: { bare, ours, whereItGoes, times },
    reads: read,
    logIns: signingIn,
    percentOfTheReads: await profileReads(scene, load, Math.ceil(seconds / 6)),
    goals,
  };
  process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`);
  process.exitCode = Object.values(goals).every(Boolean) ? 0 : 1;
} finally {
  load.stop();
  await scene.end();
}
await globalTeardown();
