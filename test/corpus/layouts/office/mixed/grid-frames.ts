import type { Person } from '../../../person.js';
import type { Section } from '../../../sections.js';
import { table, type Cell } from '../word-table.js';
import type { Xml } from '../word-xml.js';
import { headingXml } from './heading-xml.js';
import type { Pen } from './pen.js';
import { partedSections } from './section-order.js';
import { full, narrow, sectionBody } from './section-xml.js';

/** What a frame sets: the person's name and contact, and the sections. */
export interface Contents {
  person: Person;
  sections: Section[];
  /** Name and contact as blocks. */
  identity: Xml;
}

/** The width of an empty column. */
const gap = 300;

/** Each section in a table of its own within the cell. */
export function nestedTables(pen: Pen, person: Person, sections: Section[], width: number): Xml {
  const inner = width - 216;
  return sections
    .map((section, at) => {
      const rows = [
        [{ content: headingXml(pen, section.heading, at) }],
        [{ content: sectionBody(pen, person, section, inner - 216) }],
      ];
      return table(rows, { widths: [inner] }) + pen.paragraph('', { after: 0 });
    })
    .join('');
}

/** A grid with empty rows and an empty column for white space; a short column ends in cells merged downwards. */
export function spacerGrid(pen: Pen, { person, sections, identity }: Contents): Xml {
  const { main, side } = partedSections(sections, pen.choices);
  const widths = [full - narrow - gap, gap, narrow];
  const empty = (): Cell => ({ content: pen.paragraph('', { after: 0 }) });
  const rows: Cell[][] = [[{ content: identity, span: 3 }], widths.map(empty)];
  for (let at = 0; at < Math.max(main.length, side.length); at += 1) {
    const cell = (section: Section | undefined, width: number, isLast: boolean): Cell => {
      if (!section) return { ...empty(), down: 'on' };
      const content = headingXml(pen, section.heading, at) + sectionBody(pen, person, section, width - 216);
      return { content, ...(isLast && { down: 'from' as const }) };
    };
    rows.push([
      cell(main[at], widths[0]!, at === main.length - 1),
      empty(),
      cell(side[at], widths[2]!, at === side.length - 1),
    ]);
    rows.push([
      at >= main.length - 1 ? { ...empty(), down: 'on' } : empty(),
      empty(),
      at >= side.length - 1 ? { ...empty(), down: 'on' } : empty(),
    ]);
  }
  return table(rows, { widths });
}
