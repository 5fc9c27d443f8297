import type { BenchScene } from './bench-scene.js';
import type { LoadGenerator } from './load-generator.js';
import type { LoadFigures, PlannedCall } from './load-plan.js';

/** Authenticated list and get in turn. */
export const readsOf = (scene: BenchScene): PlannedCall[] =>
  scene.jobs.flatMap(({ id }) => [
    scene.signedIn({ method: 'GET', path: '/api/v1/jobs' }),
    scene.signedIn({ method: 'GET', path: `/api/v1/jobs/${id}` }),
  ]);

/** As many reads as 50 connections get answered. */
export function reads(scene: BenchScene, load: LoadGenerator, seconds: number): Promise<LoadFigures> {
  const { url } = scene.ours;
  return load.run({ url, calls: readsOf(scene), connections: 50, seconds, callsASecond: null });
}
