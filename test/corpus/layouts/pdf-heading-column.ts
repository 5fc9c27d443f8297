import { contactLines } from '../sections.js';
import { a4, pdfBytes } from './pdf-bytes.js';
import { Column } from './pdf-column.js';
import type { Layout } from './layout.js';
import { writeSections, type SectionStyle } from './pdf-section.js';

const headingX = 50;
const contentX = 160;

const heading = { font: 'Times-Bold', size: 11, color: '#0b5345' };

const style: SectionStyle = {
  heading,
  lead: { font: 'Times-Bold', size: 11 },
  sub: { font: 'Times-Italic', size: 11 },
  body: { font: 'Times-Roman', size: 11 },
  date: { font: 'Times-Roman', size: 10.5 },
  bullet: '•',
  dates: 'right',
  dateWidth: 120,
  label: { x: headingX, width: contentX - headingX - 14 },
};

/** Headings in a column of labels on the left, each on the line of its section's first text. */
export const pdfHeadingColumn: Layout = {
  kind: 'pdf',
  wording: {
    headingSet: 0,
    counted: false,
    dates: { style: 'dot', dash: '–', open: 'now' },
    entry: { first: 'organisation', separator: ' · ' },
  },
  draw: (person, sections) =>
    pdfBytes(person, (document) => {
      const column = new Column(document, contentX, a4.width - contentX - 50);
      column.write(person.basics.name, { font: 'Times-Bold', size: 22, color: heading.color });
      column.write(person.basics.label, { font: 'Times-Italic', size: 12 }, { before: 2 });
      column.write(contactLines(person).join(', '), { font: 'Times-Roman', size: 10 }, { before: 4 });
      writeSections(column, sections, style);
    }),
};
