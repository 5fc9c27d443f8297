import { contactLines } from '../sections.js';
import { a4, pdfBytes } from './pdf-bytes.js';
import { Column } from './pdf-column.js';
import type { Layout } from './layout.js';
import { writeSections, type SectionStyle } from './pdf-section.js';

const dateX = 48;
const contentX = 158;

const style: SectionStyle = {
  heading: { font: 'Helvetica-Bold', size: 13, color: '#7a3b1f' },
  lead: { font: 'Helvetica-Bold', size: 10.5 },
  sub: { font: 'Helvetica-Oblique', size: 10 },
  body: { font: 'Helvetica', size: 10 },
  date: { font: 'Helvetica', size: 9.5, color: '#7a3b1f' },
  bullet: '•',
  dates: 'left',
  dateX,
  dateWidth: contentX - dateX - 12,
};

/** Dates in a narrow column of their own on the left, as ISO months with an open end. */
export const pdfTimeline: Layout = {
  kind: 'pdf',
  wording: {
    headingSet: 3,
    counted: false,
    dates: { style: 'iso', dash: ' – ', open: 'blank' },
    entry: { first: 'title', separator: 'line' },
  },
  draw: (person, sections) =>
    pdfBytes(person, (document) => {
      const column = new Column(document, contentX, a4.width - contentX - 48);
      column.write(person.basics.name, { font: 'Helvetica-Bold', size: 24 });
      column.write(person.basics.label, { font: 'Helvetica', size: 12, color: '#7a3b1f' }, { before: 2 });
      column.write(contactLines(person).join('  ·  '), { font: 'Helvetica', size: 9.5 }, { before: 4 });
      writeSections(column, sections, style);
    }),
};
