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
    if (isName) return { ...job, second: place, place: null, certainty: Math.min(job.certainty, 0.5) };
    return namedBeforePlace(job, jobs) ?? job;
  });
}

/**
 * "Thornhill, York" where the other entries have employer and place on that line: the employer bears a town's name.
 * The place has one item more than the places of the others.
 */
function namedBeforePlace(job: Assignment, jobs: readonly Assignment[]): Assignment | null {
  const { first, second, place } = job;
  if (!first || second || !place || job.place?.line === first.line) return null;
  const others = jobs.flatMap((other) =>
    other.second && other.place?.line === place.line && other.second.line === place.line ? [other.place] : [],
  );
  const items = place.text.split(', ').length;
  const isLonger = others.length > 0 && others.every(({ text }) => text.split(', ').length === items - 1);
  if (!isLonger) return null;
  const cut = place.text.indexOf(', ');
  const name = { ...place, text: place.text.slice(0, cut), end: place.start + cut };
  const rest = { ...place, text: place.text.slice(cut + 2), start: place.start + cut + 2 };
  return { first, second: name, place: rest, certainty: Math.min(job.certainty, 0.5) };
}
