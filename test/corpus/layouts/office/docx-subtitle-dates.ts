import type { Layout } from '../layout.js';
import { contactLine } from './word-contact.js';
import { wordPackage } from './word-package.js';
import { pageProperties } from './word-page.js';
import { bulletParagraphs, sectionBlocks } from './word-sections.js';
import { styleIdsOf, type StyleIds } from './style-ids.js';
import { paragraph, run } from './word-xml.js';
import type { Entry } from '../../sections.js';

/** Dates in grey, in the style of subtitles, above the title they belong to. */
export const docxSubtitleDates: Layout = {
  kind: 'docx',
  wording: {
    headingSet: 1,
    counted: false,
    dates: { style: 'capitals', dash: ' – ', open: 'present' },
    entry: { first: 'title', separator: 'line' },
  },
  draw: async (person, sections) => {
    const ids = styleIdsOf(person.resumeLanguage);
    const body = [
      paragraph(run(person.basics.name), { style: ids.title }),
      paragraph(run(person.basics.label), { style: ids.subtitle, before: 0 }),
      paragraph(contactLine(person, ids, '  ·  '), { before: 40 }),
      sectionBlocks(sections, ids, (entry) => datesAbove(entry, ids)),
      pageProperties({ top: 1134, right: 1304, bottom: 1134, left: 1304 }),
    ];
    return wordPackage(person, ids, { font: 'Cambria', size: 21, color: '1D6A6A' }, { body: body.join('') });
  },
};

function datesAbove({ lead, sub, dates, bullets }: Entry, ids: StyleIds): string {
  return [
    dates ? paragraph(run(dates), { style: ids.subtitle }) : '',
    paragraph(run(lead), { style: ids.heading2, before: dates ? 0 : 100 }),
    sub ? paragraph(run(sub), { style: ids.heading3 }) : '',
    bulletParagraphs(bullets, ids),
  ].join('');
}
