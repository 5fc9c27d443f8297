import type { Profiler } from 'node:inspector';
import { round } from '../percentile.js';

/** Shares of the time the process was not idle, in percent, largest first. */
export interface ProfileSummary {
  /** By folder of ours and package of others; what a place calls elsewhere is counted there. */
  places: Record<string, number>;
  functions: Record<string, number>;
}

const leastPercent = 0.8;

/** Where the processor time of a profile went, by self time. */
export function summarise(profile: Profiler.Profile): ProfileSummary {
  const { nodes, samples = [], timeDeltas = [] } = profile;
  const frames = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]));
  const places = new Map<string, number>();
  const functions = new Map<string, number>();
  let busy = 0;
  for (const [at, id] of samples.entries()) {
    const frame = frames.get(id)!;
    if (frame.functionName === '(idle)' || isProfiler(frame)) continue;
    const micros = timeDeltas[at] ?? 0;
    busy += micros;
    const place = placeOf(frame);
    add(places, place, micros);
    add(functions, `${frame.functionName || '(anonymous)'} ${place}`, micros);
  }
  return { places: shares(places, busy), functions: shares(functions, busy) };
}

/** The inspector's own work, most of it when it begins and ends. */
const isProfiler = ({ functionName, url }: Profiler.Profile['nodes'][number]['callFrame']): boolean =>
  functionName === 'dispatch' && url === '';

/** `apps/api/src/http`, `libs/identity`, `fastify`, `node:net`, or what the engine did itself. */
function placeOf({ url, functionName }: Profiler.Profile['nodes'][number]['callFrame']): string {
  const ours = /\/dist\/((?:apps\/\w+\/src|libs)\/[\w-]+)/.exec(url)?.[1];
  const others = /.*\/node_modules\/((?:@[\w.-]+\/)?[\w.-]+)/.exec(url)?.[1];
  return ours ?? others ?? (url || (functionName.startsWith('(') ? functionName : 'engine'));
}

function add(sums: Map<string, number>, key: string, micros: number): void {
  sums.set(key, (sums.get(key) ?? 0) + micros);
}

function shares(sums: Map<string, number>, all: number): Record<string, number> {
  const percents = [...sums].map(([key, micros]) => [key, round((100 * micros) / all)] as const);
  const told = percents.filter(([, percent]) => percent >= leastPercent);
  return Object.fromEntries(told.sort(([, one], [, other]) => other - one));
}
