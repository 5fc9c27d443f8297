import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Profiler } from 'node:inspector';
import { eventually } from '../../support/eventually.js';
import type { BenchScene } from './bench-scene.js';
import type { LoadGenerator } from './load-generator.js';
import { summarise, type ProfileSummary } from './profile-summary.js';
import { reads } from './reads.js';

/** A CPU profile of the API while it serves reads. */
export async function profileReads(
  scene: BenchScene,
  load: LoadGenerator,
  seconds: number,
): Promise<ProfileSummary> {
  process.kill(scene.ours.pid, 'SIGWINCH');
  await sleep(500);
  await reads(scene, load, seconds);
  process.kill(scene.ours.pid, 'SIGWINCH');
  const profile = await eventually(
    () => Promise.resolve(written(scene.profileFile)),
    'the profile is written',
  );
  return summarise(profile);
}

/** Null while it is not there whole. */
function written(file: string): Profiler.Profile | null {
  try {
    return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Profiler.Profile) : null;
  } catch {
    return null;
  }
}
