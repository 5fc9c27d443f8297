import type { Person } from '../person.js';
import { chooseSections, contactLines, type Section } from '../sections.js';
import { a4, pdfBytes, type Pdf } from './pdf-bytes.js';
import { Column } from './pdf-column.js';
import type { Layout } from './layout.js';
import { byTurns, sectionSteps, type SectionStyle } from './pdf-section.js';

const sidebarWidth = 186;

const main: SectionStyle = {
  heading: { font: 'Helvetica-Bold', size: 12.5, color: '#1f5f7a' },
  lead: { font: 'Helvetica-Bold', size: 10 },
  sub: { font: 'Helvetica', size: 10, color: '#444444' },
  body: { font: 'Helvetica', size: 9.5 },
  date: { font: 'Helvetica-Oblique', size: 9, color: '#555555' },
  bullet: '–',
  dates: 'below',
};

const side: SectionStyle = {
  ...main,
  heading: { ...main.heading, size: 11 },
  body: { ...main.body, size: 9 },
};

/** Contact, skills and languages in a light column on the left; both columns are drawn by turns. */
export const pdfSidebar: Layout = {
  kind: 'pdf',
  wording: {
    headingSet: 0,
    counted: false,
    dates: { style: 'short', dash: ' - ', open: 'present' },
    entry: { first: 'organisation', separator: 'line' },
  },
  draw: (person, sections) => pdfBytes(person, (document) => drawPages(document, person, sections)),
};

function drawPages(document: Pdf, person: Person, sections: Section[]): void {
  document.rect(0, 0, sidebarWidth, a4.height).fill('#e8eff3');
  const left = new Column(document, 24, sidebarWidth - 44);
  const right = new Column(document, sidebarWidth + 22, a4.width - sidebarWidth - 58);
  right.write(person.basics.name, { font: 'Helvetica-Bold', size: 21, color: '#1f5f7a' });
  right.write(person.basics.label, { font: 'Helvetica', size: 11, color: '#555555' }, { before: 2 });
  const contact = contactLines(person).map((line) => () => left.write(line, side.body, { before: 4 }));
  const sideSteps = sectionSteps(
    left,
    chooseSections(sections, 'skills', 'languages', 'certifications', 'awards', 'interests'),
    side,
  );
  const mainSections = chooseSections(
    sections,
    'summary',
    'experience',
    'projects',
    'education',
    'volunteering',
  );
  const steps = byTurns([...contact, ...sideSteps], sectionSteps(right, mainSections, main));
  for (const step of steps) step();
}
