import { Paragraph } from 'docx';
import { ShapeRun } from 'docx/shapes';
import type { Person } from '../person.js';
import { contactLines } from '../sections.js';
import { docxBytes } from './docx-bytes.js';
import { nameParagraph, sectionParagraphs, textParagraph, type DocxStyle } from './docx-paragraphs.js';
import type { Layout } from './layout.js';

const style: DocxStyle = { heading: 'bold', dates: 'line', color: '4A235A' };

/** Name and contact data in a text box above the body. */
export const docxTextBox: Layout = {
  kind: 'docx',
  wording: {
    headingSet: 0,
    counted: false,
    dates: { style: 'apostrophe', dash: ' to ', open: 'now' },
    entry: { first: 'organisation', separator: 'line' },
  },
  draw: (person, sections) => {
    const body = sections.flatMap((section) => sectionParagraphs(section, style));
    return docxBytes(person, [{ children: [new Paragraph({ children: [contactBox(person)] }), ...body] }]);
  },
};

function contactBox(person: Person): ShapeRun {
  const lines = [person.basics.label, ...contactLines(person)];
  return new ShapeRun({
    type: 'rectangle',
    transformation: { width: 600, height: 175 },
    altText: { id: '1', name: 'Contact' }, // without an id the package counts on across documents
    children: [nameParagraph(person.basics.name), ...lines.map((line) => textParagraph(line))],
  });
}
