import { chooseSections } from '../../sections.js';
import type { Layout } from '../layout.js';
import { contactLine } from './word-contact.js';
import { wordPackage } from './word-package.js';
import { pageProperties, type Page } from './word-page.js';
import { sectionBlocks, stackedEntry } from './word-sections.js';
import { styleIdsOf } from './style-ids.js';
import { columnBreak, paragraph, run } from './word-xml.js';

const page: Page = { top: 900, right: 900, bottom: 900, left: 900 };

/** A head across the page, then two newspaper columns with a column break by hand between them. */
export const docxColumnBreak: Layout = {
  kind: 'docx',
  wording: {
    headingSet: 3,
    counted: false,
    dates: { style: 'short', dash: ' to ', open: 'present' },
    entry: { first: 'title', separator: 'line' },
  },
  draw: async (person, sections) => {
    const ids = styleIdsOf(person.resumeLanguage);
    const left = chooseSections(sections, 'summary', 'experience');
    const right = chooseSections(
      sections,
      ...([
        'education',
        'skills',
        'certifications',
        'projects',
        'volunteering',
        'languages',
        'awards',
        'interests',
      ] as const),
    );
    const columns = { widths: [6106, 3500], space: 500 };
    const body = [
      paragraph(run(person.basics.name), { style: ids.title, align: 'center' }),
      paragraph(run(person.basics.label, { size: 24 }), { align: 'center' }),
      paragraph(contactLine(person, ids, ' • ', { size: 18 }), { align: 'center' }),
      `<w:p><w:pPr>${pageProperties(page)}</w:pPr></w:p>`,
      sectionBlocks(left, ids, (entry) => stackedEntry(entry, ids)),
      sectionBlocks(right, ids, (entry) => stackedEntry(entry, ids), columnBreak),
      pageProperties({ ...page, continuous: true, columns }),
    ];
    const look = { font: 'Calibri', size: 19, color: '8B2E16', after: 30 };
    return wordPackage(person, ids, look, { body: body.join('') });
  },
};
