import type { Person } from '../person.js';
import { contactLines, type Section } from '../sections.js';
import { a4, pdfBytes, type Pdf } from './pdf-bytes.js';
import { Column } from './pdf-column.js';
import type { Layout } from './layout.js';
import { writeSections, type SectionStyle } from './pdf-section.js';

const style: SectionStyle = {
  heading: { font: 'Times-Bold', size: 13 },
  lead: { font: 'Times-Bold', size: 11 },
  sub: { font: 'Times-Italic', size: 11 },
  body: { font: 'Times-Roman', size: 11 },
  date: { font: 'Times-Italic', size: 10.5 },
  bullet: '•',
  capitals: true,
  rule: '#777777',
  dates: 'below',
};

/** One column in a serif face, centred name, dates under the head of an entry, a footer with page numbers. */
export const pdfClassic: Layout = {
  kind: 'pdf',
  wording: {
    headingSet: 1,
    counted: false,
    dates: { style: 'long', dash: ' – ', open: 'present' },
    entry: { first: 'title', separator: ', ' },
  },
  draw: (person, sections) => pdfBytes(person, (document) => drawPages(document, person, sections)),
};

function drawPages(document: Pdf, person: Person, sections: Section[]): void {
  const column = new Column(document, 62, a4.width - 124);
  column.write(person.basics.name, { font: 'Times-Bold', size: 22, align: 'center' });
  column.write(person.basics.label, { font: 'Times-Italic', size: 12, align: 'center' }, { before: 2 });
  const contact = contactLines(person).join(' | ');
  column.write(contact, { font: 'Times-Roman', size: 10, align: 'center' }, { before: 3 });
  writeSections(column, sections, style);
  writeFooters(document, person.basics.name);
}

function writeFooters(document: Pdf, name: string): void {
  const { count } = document.bufferedPageRange();
  for (let page = 0; page < count; page += 1) {
    document.switchToPage(page);
    document.font('Times-Roman').fontSize(8).fillColor('#777777');
    document.text(`${name} – ${page + 1}/${count}`, 62, a4.height - 34, {
      width: a4.width - 124,
      align: 'center',
    });
  }
}
