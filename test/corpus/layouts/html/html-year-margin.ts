import type { Person } from '../../person.js';
import { chooseSections, contactLines, type Entry, type Section } from '../../sections.js';
import { htmlLayout } from './html-layout.js';
import { html, type Markup } from './markup.js';
import { bulletList, contentOf } from './section-markup.js';
import { variantOf } from './variant-of.js';

const dimensions = {
  heading: ['above', 'margin', 'indented', 'centred'],
  strip: ['22mm', '30mm', '38mm'],
  align: ['left', 'right'],
  head: ['one-line', 'two-lines', 'run-on', 'italic'],
  tasks: ['paragraph', 'bullets', 'lines'],
  gap: ['3mm', '7mm'],
  name: ['left', 'centred'],
  font: ['Liberation Serif', 'Liberation Sans'],
} as const;

/** A curriculum vitae as scholars write it: dates in a strip at the left, all else at the right, in few types. */
export const htmlYearMargin = htmlLayout({
  wording: {
    headingSet: 0,
    counted: false,
    dates: { style: 'long', dash: '–', open: 'present' },
    entry: { first: 'title', separator: ', ' },
  },
  css: (person) => {
    const { heading, strip, align, gap, name, font } = variant(person);
    return `
    @page { size: A4; margin: 22mm 24mm; }
    body { font: 10.5pt/1.3 '${font}', serif; }
    h1 { font-size: 16pt; font-weight: bold; }
    header { text-align: ${name === 'centred' ? 'center' : 'left'}; margin-bottom: 5mm; }
    section { margin-top: 5mm; }
    h2 { font-weight: bold; font-size: 11pt; text-align: ${heading === 'centred' ? 'center' : 'left'};
      ${heading === 'indented' ? `padding-left: calc(${strip} + ${gap});` : ''} margin-bottom: 1.5mm; }
    .row { display: grid; grid-template-columns: ${strip} 1fr; column-gap: ${gap}; margin-bottom: 2mm; }
    .when { text-align: ${align}; }
    ${heading === 'margin' ? `.row h2 { margin: 0; text-align: ${align}; }` : ''}
    .bullets { list-style: '– '; padding-left: 3mm; }`;
  },
  body: (person, sections) =>
    html` <header>
        <h1>${person.basics.name}</h1>
        <p>${person.basics.label}</p>
        ${contactLines(person).map((line) => html`<p>${line}</p>`)}
      </header>
      ${chooseSections(
        sections,
        ...(['summary', 'education', 'experience', 'awards', 'volunteering', 'certifications'] as const),
        ...(['skills', 'languages', 'projects', 'interests'] as const),
      ).map((section) => sectionOf(section, person))}`,
});

function variant(person: Person) {
  return variantOf(person, 'year-margin', dimensions);
}

function sectionOf(section: Section, person: Person): Markup {
  const { heading } = variant(person);
  const isDated = section.entries.some(({ dates }) => dates);
  const title = html`<h2>${section.heading}</h2>`;
  const content = isDated
    ? html`${section.entries.map((entry) => entryRow(entry, person))}`
    : row(undefined, contentOf(person, section, { entry: project }));
  if (heading !== 'margin') return html`<section>${title}${content}</section>`;
  return isDated
    ? html`<section>${row(title, undefined)}${content}</section>`
    : html`<section>${row(title, contentOf(person, section, { entry: project }))}</section>`;
}

function row(left: Markup | string | undefined, right: Markup | undefined): Markup {
  return html`<div class="row">
    <div class="when">${left}</div>
    <div>${right}</div>
  </div>`;
}

function entryRow(entry: Entry, person: Person): Markup {
  return row(
    entry.dates,
    html`${headOf(entry, variant(person).head)}${tasksOf(entry, variant(person).tasks)}`,
  );
}

function headOf({ title, organisation, place }: Entry, form: ReturnType<typeof variant>['head']): Markup {
  const where = [organisation, place].filter(Boolean).join(', ');
  switch (form) {
    case 'one-line':
      return html`<p><b>${title}</b>, ${where}</p>`;
    case 'two-lines':
      return html`<p><b>${title}</b></p>
        <p>${where}</p>`;
    case 'italic':
      return html`<p>${title}, <i>${where}</i></p>`;
    case 'run-on':
      return html`<p>${title}, ${where}.</p>`;
  }
}

function tasksOf({ bullets }: Entry, form: ReturnType<typeof variant>['tasks']): Markup | undefined {
  if (bullets.length === 0) return undefined;
  if (form === 'paragraph') return html`<p>${bullets.join(' ')}</p>`;
  return form === 'bullets' ? bulletList(bullets) : html`${bullets.map((text) => html`<p>${text}</p>`)}`;
}

function project({ title, bullets }: Entry): Markup {
  return html`<p><i>${title}:</i> ${bullets.join(' ')}</p>`;
}
