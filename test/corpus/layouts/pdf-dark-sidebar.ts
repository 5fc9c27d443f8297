import type { Person } from '../person.js';
import { chooseSections, contactLines, type Section } from '../sections.js';
import { a4, pdfBytes, type Pdf } from './pdf-bytes.js';
import { Column } from './pdf-column.js';
import type { Layout } from './layout.js';
import { byTurns, sectionSteps, type SectionStyle } from './pdf-section.js';

const sidebarWidth = 190;
const sidebarX = a4.width - sidebarWidth;

const main: SectionStyle = {
  heading: { font: 'Helvetica-Bold', size: 11, color: '#263246', characterSpacing: 2.4 },
  lead: { font: 'Helvetica-Bold', size: 10.5 },
  sub: { font: 'Helvetica', size: 10, color: '#444444' },
  body: { font: 'Helvetica', size: 9.5 },
  date: { font: 'Helvetica', size: 9, color: '#666666' },
  bullet: '•',
  capitals: true,
  dates: 'after',
};

const side: SectionStyle = {
  ...main,
  heading: { ...main.heading, size: 10, color: '#ffffff' },
  lead: { font: 'Helvetica-Bold', size: 9.5, color: '#ffffff' },
  sub: { font: 'Helvetica', size: 9, color: '#ffffff' },
  body: { font: 'Helvetica', size: 9, color: '#ffffff' },
  date: { font: 'Helvetica', size: 9, color: '#c9d3e2' },
  dates: 'below',
};

/** Name, contact, skills and studies in white on a dark column at the right; letter-spaced headings. */
export const pdfDarkSidebar: Layout = {
  kind: 'pdf',
  wording: {
    headingSet: 2,
    counted: false,
    dates: { style: 'slash', dash: ' – ', open: 'current' },
    entry: { first: 'organisation', separator: ' — ' },
  },
  draw: (person, sections) => pdfBytes(person, (document) => drawPages(document, person, sections)),
};

function drawPages(document: Pdf, person: Person, sections: Section[]): void {
  const shade = () => document.rect(sidebarX, 0, sidebarWidth, a4.height).fill('#263246');
  shade();
  document.on('pageAdded', shade);
  const right = new Column(document, sidebarX + 20, sidebarWidth - 40);
  const left = new Column(document, 36, sidebarX - 62);
  right.write(person.basics.name, { font: 'Helvetica-Bold', size: 19, color: '#ffffff' });
  right.write(person.basics.label, { ...side.body, size: 10 }, { before: 4 });
  const contact = contactLines(person).map((line) => () => right.write(line, side.body, { before: 5 }));
  const sideSections = chooseSections(
    sections,
    'skills',
    'education',
    'languages',
    'certifications',
    'awards',
    'interests',
  );
  const mainSections = chooseSections(sections, 'summary', 'experience', 'projects', 'volunteering');
  const steps = byTurns(sectionSteps(left, mainSections, main), [
    ...contact,
    ...sectionSteps(right, sideSections, side),
  ]);
  for (const step of steps) step();
}
