import { SectionType } from 'docx';
import { chooseSections, contactLines } from '../sections.js';
import { docxBytes } from './docx-bytes.js';
import { nameParagraph, sectionParagraphs, textParagraph, type DocxStyle } from './docx-paragraphs.js';
import type { Layout } from './layout.js';

const style: DocxStyle = { heading: 'style', dates: 'line', color: '0B5345' };

/** A head across the page, and below it a section set in two newspaper columns. */
export const docxColumns: Layout = {
  kind: 'docx',
  wording: {
    headingSet: 2,
    counted: false,
    dates: { style: 'dot', dash: '–', open: 'now' },
    entry: { first: 'organisation', separator: ' · ' },
  },
  draw: (person, sections) => {
    const head = [
      nameParagraph(person.basics.name),
      textParagraph(`${person.basics.label} | ${contactLines(person).join(' | ')}`),
      ...chooseSections(sections, 'summary').flatMap((section) => sectionParagraphs(section, style)),
    ];
    const kinds = [
      'experience',
      'education',
      'skills',
      'certifications',
      'languages',
      'projects',
      'volunteering',
      'awards',
      'interests',
    ] as const;
    const body = chooseSections(sections, ...kinds).flatMap((section) => sectionParagraphs(section, style));
    const columns = { count: 2, space: 500, equalWidth: true };
    return docxBytes(person, [
      { children: head },
      { properties: { type: SectionType.CONTINUOUS, column: columns }, children: body },
    ]);
  },
};
