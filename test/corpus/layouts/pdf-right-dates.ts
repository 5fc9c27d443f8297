import { chooseSections, contactLines } from '../sections.js';
import { a4, pdfBytes } from './pdf-bytes.js';
import { Column } from './pdf-column.js';
import type { Layout } from './layout.js';
import { writeSections, type SectionStyle } from './pdf-section.js';

const style: SectionStyle = {
  heading: { font: 'Helvetica-Bold', size: 12 },
  lead: { font: 'Helvetica-Bold', size: 10.5 },
  sub: { font: 'Helvetica-Oblique', size: 10 },
  body: { font: 'Helvetica', size: 10 },
  date: { font: 'Helvetica', size: 10 },
  bullet: '•',
  rule: '#222222',
  dates: 'right',
  dateWidth: 122,
};

/** One column, dates at the right edge, skills before the jobs, the name and the label on one line. */
export const pdfRightDates: Layout = {
  kind: 'pdf',
  wording: {
    headingSet: 0,
    counted: true,
    dates: { style: 'short', dash: ' – ', open: 'present' },
    entry: { first: 'title', separator: 'line' },
  },
  draw: (person, sections) =>
    pdfBytes(person, (document) => {
      const column = new Column(document, 50, a4.width - 100);
      column.write(`${person.basics.name} – ${person.basics.label}`, { font: 'Helvetica-Bold', size: 16 });
      column.write(contactLines(person).join(' • '), { font: 'Helvetica', size: 9.5 }, { before: 4 });
      const rest = chooseSections(
        sections,
        'experience',
        'education',
        'certifications',
        'projects',
        'languages',
        'volunteering',
        'awards',
        'interests',
      );
      writeSections(column, [...chooseSections(sections, 'summary', 'skills'), ...rest], style);
    }),
};
