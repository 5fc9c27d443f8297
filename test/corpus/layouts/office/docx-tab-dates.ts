import type { Entry } from '../../sections.js';
import type { Layout } from '../layout.js';
import { contactLine } from './word-contact.js';
import { wordPackage } from './word-package.js';
import { pageProperties, textWidthOf } from './word-page.js';
import { bulletParagraphs, sectionBlocks } from './word-sections.js';
import { styleIdsOf, type StyleIds } from './style-ids.js';
import { paragraph, run, tab } from './word-xml.js';

const page = { top: 1000, right: 1134, bottom: 1000, left: 1134 };

/** Employer and place on one line, title and dates on the next, both pulled apart by a right tab stop. */
export const docxTabDates: Layout = {
  kind: 'docx',
  wording: {
    headingSet: 0,
    counted: false,
    dates: { style: 'short', dash: ' – ', open: 'present' },
    entry: { first: 'organisation', separator: 'line' },
  },
  draw: async (person, sections) => {
    const ids = styleIdsOf(person.resumeLanguage);
    const body = [
      paragraph(run(person.basics.name), { style: ids.title, align: 'center' }),
      paragraph(contactLine(person, ids, ' | ', { size: 19 }), { align: 'center' }),
      sectionBlocks(sections, ids, (entry) => twoLines(entry, ids)),
      pageProperties(page),
    ];
    const look = { font: 'Times New Roman', size: 22, color: '000000', ruled: true };
    return wordPackage(person, ids, look, { body: body.join('') });
  },
};

function twoLines({ title, organisation, place, dates, bullets }: Entry, ids: StyleIds): string {
  const rightTab = textWidthOf(page);
  const first = run(organisation ?? title, { bold: true }) + (place ? tab + run(place) : '');
  const second = organisation ? run(title, { italic: true }) : '';
  const apart = dates ? tab + run(dates, { italic: true }) : '';
  return [
    paragraph(first, { before: 100, after: 0, rightTab, keepNext: true }),
    second ? paragraph(second + apart, { after: 20, rightTab }) : '',
    bulletParagraphs(bullets, ids),
  ].join('');
}
