import { contactLines } from '../sections.js';
import { docxBytes } from './docx-bytes.js';
import { nameParagraph, sectionParagraphs, textParagraph, type DocxStyle } from './docx-paragraphs.js';
import type { Layout } from './layout.js';

const style: DocxStyle = { heading: 'style', dates: 'tab' };

/** One column with heading styles, dates behind a tab. */
export const docxPlain: Layout = {
  kind: 'docx',
  wording: {
    headingSet: 0,
    counted: false,
    dates: { style: 'long', dash: ' – ', open: 'present' },
    entry: { first: 'organisation', separator: ', ' },
  },
  draw: (person, sections) =>
    docxBytes(person, [
      {
        children: [
          nameParagraph(person.basics.name, 'center'),
          textParagraph(person.basics.label, 'center'),
          textParagraph(contactLines(person).join(' | '), 'center'),
          ...sections.flatMap((section) => sectionParagraphs(section, style)),
        ],
      },
    ]),
};
