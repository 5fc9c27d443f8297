import { Paragraph } from 'docx';
import { chooseSections, contactLines } from '../sections.js';
import { docxBytes } from './docx-bytes.js';
import { nameParagraph, sectionParagraphs, textParagraph, type DocxStyle } from './docx-paragraphs.js';
import { twoColumnTable } from './docx-tables.js';
import type { Layout } from './layout.js';

const style: DocxStyle = { heading: 'style', dates: 'line', color: '7A3B1F' };

/** A table of one row: contact, skills, languages and certificates in a shaded cell, the rest beside it. */
export const docxSidebarTable: Layout = {
  kind: 'docx',
  wording: {
    headingSet: 1,
    counted: false,
    dates: { style: 'short', dash: ' – ', open: 'current' },
    entry: { first: 'title', separator: 'line' },
  },
  draw: (person, sections) => {
    const side = chooseSections(sections, 'skills', 'languages', 'certifications', 'awards', 'interests');
    const main = chooseSections(sections, 'summary', 'experience', 'education', 'projects', 'volunteering');
    const left = [
      ...contactLines(person).map((line) => textParagraph(line)),
      ...side.flatMap((section) => sectionParagraphs(section, style)),
    ];
    const right = [
      nameParagraph(person.basics.name),
      textParagraph(person.basics.label),
      ...main.flatMap((section) => sectionParagraphs(section, style)),
    ];
    const table = twoColumnTable([{ left, right, shade: 'F6EDE6' }], 2900);
    return docxBytes(person, [{ children: [table, new Paragraph('')] }]);
  },
};
