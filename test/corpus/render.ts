import { layouts, type LayoutName } from './layouts/index.js';
import type { Layout } from './layouts/layout.js';
import type { Person } from './person.js';
import { sectionsOf } from './sections.js';
import { wordingOfSeed } from './wording/wording.js';

/**
 * Renders a person as a resume file, in a look given by its name or itself. Without a seed the layout speaks in its
 * usual wording; a seed draws headings, date forms and the order of titles and companies from all permutations.
 * Equal arguments give equal bytes.
 */
export function renderPerson(
  person: Person,
  layout: LayoutName | Layout,
  seed?: number,
): Promise<Uint8Array> {
  const look = typeof layout === 'string' ? layouts[layout] : layout;
  const wording = seed === undefined ? look.wording : wordingOfSeed(seed);
  const told = look.tells?.(person) ?? person;
  return look.draw(told, sectionsOf(told, wording));
}
