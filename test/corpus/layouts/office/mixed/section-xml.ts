import type { Person } from '../../../person.js';
import type { Section } from '../../../sections.js';
import { a4 } from '../word-page.js';
import type { Xml } from '../word-xml.js';
import { entryXml } from './entry-xml.js';
import { headingXml } from './heading-xml.js';
import { linesXml } from './lists-xml.js';
import type { Pen } from './pen.js';

/** The margin of the page, the width between margins and that of a narrow column, in twentieths of a point. */
export const margin = 1134;
export const full = a4.width - 2 * margin;
export const narrow = 3200;

/** Sections with their headings, one below the other. */
export function sectionsXml(pen: Pen, person: Person, sections: Section[], width: number): Xml {
  return sections
    .map((section, at) =>
      pen.block(
        section.kind,
        headingXml(pen, section.heading, at) + sectionBody(pen, person, section, width),
      ),
    )
    .join('');
}

/** What stands below a section's heading. */
export function sectionBody(pen: Pen, person: Person, section: Section, width: number): Xml {
  const place = { language: person.resumeLanguage, width };
  return section.entries.length > 0
    ? section.entries.map((entry) => entryXml(pen, entry, place)).join('')
    : linesXml(pen, person, section, width);
}
