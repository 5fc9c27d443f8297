import { layouts, type LayoutName } from './layouts/index.js';
import type { Person } from './person.js';
import { sectionsOf } from './sections.js';
import { wordingOfSeed } from './wording/wording.js';

/**
 * Renders a person as a resume file. Without a seed the layout speaks in its usual wording; a seed draws
 * headings, date forms and the order of titles and companies from all permutations. Equal arguments give
 * equal bytes.
 */
export function renderPerson(person: Person, layout: LayoutName, seed?: number): Promise<Uint8Array> {
  const look = layouts[layout];
  const wording = seed === undefined ? look.wording : wordingOfSeed(seed);
  return look.draw(person, sectionsOf(person, wording));
}
