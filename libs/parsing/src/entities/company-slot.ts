import type { Assignment, ScoredPart } from './assign-roles.js';
import { town } from './places.js';

/**
 * The world has towns of all names, and employers are called like some. A lone line with no more than a town's name
 * is the employer where other entries of the section have theirs on that line, alone too, and no other is named.
 *
 * @param parts the parts of each entry
 */
export function fillCompanySlots(
  jobs: readonly Assignment[],
  parts: readonly (readonly ScoredPart[])[],
): Assignment[] {
  const isAlone = (part: ScoredPart, index: number): boolean =>
    parts[index]?.every((other) => other === part || other.line !== part.line) ?? false;
  const slots = new Set(
    jobs.flatMap(({ second }, index) => (second && isAlone(second, index) ? [second.line] : [])),
  );
  return jobs.map((job, index) => {
    const { first, second, place } = job;
    const isName =
      first && !second && place && place.place <= town && slots.has(place.line) && isAlone(place, index);
    return isName ? { ...job, second: place, place: null, certainty: Math.min(job.certainty, 0.5) } : job;
  });
}
