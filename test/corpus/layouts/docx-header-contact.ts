import { Header } from 'docx';
import { chooseSections, contactLines } from '../sections.js';
import { docxBytes } from './docx-bytes.js';
import { nameParagraph, sectionParagraphs, textParagraph, type DocxStyle } from './docx-paragraphs.js';
import type { Layout } from './layout.js';

const style: DocxStyle = { heading: 'bold', dates: 'brackets' };

/** Name and contact data stand in the page header and nowhere else. */
export const docxHeaderContact: Layout = {
  kind: 'docx',
  wording: {
    headingSet: 2,
    counted: false,
    dates: { style: 'short', dash: ' - ', open: 'present' },
    entry: { first: 'title', separator: ' at ' },
  },
  draw: (person, sections) => {
    const contact = textParagraph(contactLines(person).join('  |  '), 'center');
    const header = new Header({ children: [nameParagraph(person.basics.name, 'center'), contact] });
    const kinds = [
      'summary',
      'experience',
      'skills',
      'education',
      'certifications',
      'languages',
      'projects',
      'volunteering',
      'awards',
      'interests',
    ] as const;
    const ordered = chooseSections(sections, ...kinds);
    const children = [
      textParagraph(person.basics.label, 'center'),
      ...ordered.flatMap((section) => sectionParagraphs(section, style)),
    ];
    return docxBytes(person, [{ headers: { default: header }, children }]);
  },
};
