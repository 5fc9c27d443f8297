import type { Person } from '../../person.js';
import { chooseSections, type Entry, type Section } from '../../sections.js';
import { contactItems } from './contact-items.js';
import { heldItems } from './held-items.js';
import { htmlLayout } from './html-layout.js';
import { html, type Markup } from './markup.js';
import { bulletList, plainLines, sectionMarkup } from './section-markup.js';
import { skillBars, skillGrid, skillTags } from './skill-forms.js';
import { variantOf } from './variant-of.js';

const dimensions = {
  side: ['left', 'right'],
  width: ['58mm', '70mm'],
  contact: ['side', 'band', 'under-name'],
  skills: ['bars', 'tags', 'grid'],
  head: ['title-company', 'company-title', 'date-line', 'bar'],
  held: ['lines', 'stacked', 'date-first'],
  languages: ['lines', 'level-right'],
  projects: ['list', 'columns'],
} as const;

/** A theme of a web builder: a sidebar with skill bars or chips, lists wrapped in it, cards of projects in columns. */
export const htmlBuilderSidebar = htmlLayout({
  wording: {
    headingSet: 1,
    counted: false,
    dates: { style: 'slash', dash: ' - ', open: 'present' },
    entry: { first: 'title', separator: ' | ' },
  },
  css: (person) => {
    const { side, width, projects } = variant(person);
    return `
    @page { size: A4; margin: 0; }
    body { font: 9.2pt/1.4 'Liberation Sans', Arial, sans-serif; color: #333; }
    .band { background: #24405c; color: #fff; padding: 10mm 12mm; }
    h1 { font-size: 23pt; font-weight: bold; line-height: 1.15; }
    .band .contact { display: flex; flex-wrap: wrap; gap: 1mm 6mm; margin-top: 2mm; }
    .page { display: grid; grid-template-columns: ${side === 'left' ? `${width} 1fr` : `1fr ${width}`}; }
    .side { background: #eef1f4; padding: 8mm 7mm; ${side === 'left' ? 'order: -1;' : ''} }
    .main { padding: 8mm 10mm; }
    h2 { font-size: 11pt; font-weight: bold; color: #24405c; margin: 4.5mm 0 2mm; }
    .side h2:first-child, .main section:first-child h2 { margin-top: 0; }
    h4 { font-weight: bold; margin-top: 1.5mm; }
    .bar { height: 1.4mm; background: #cfd6dd; margin: 0.6mm 0 1.4mm; } .bar div { height: 1.4mm; background: #24405c; }
    .tags { display: flex; flex-wrap: wrap; gap: 1mm; } .tag { background: #d5dde5; padding: 0.2mm 1.5mm; border-radius: 1mm; }
    .skill-grid { display: grid; grid-template-columns: 1fr 1fr; column-gap: 3mm; }
    .entry { margin-bottom: 3mm; }
    .pair { display: flex; justify-content: space-between; gap: 3mm; break-after: avoid; }
    .pair > :last-child { white-space: nowrap; }
    .when { color: #6b7a89; font-size: 8.6pt; }
    .bullets { list-style: disc; padding-left: 4mm; }
    .held { margin-bottom: 1.6mm; }
    .projects .cards { display: grid; grid-template-columns: ${projects === 'columns' ? '1fr 1fr' : '1fr'}; gap: 2mm 6mm; }`;
  },
  body: (person, sections) => {
    const { contact, skills } = variant(person);
    const form = { bars: skillBars, tags: skillTags, grid: skillGrid }[skills];
    const items = contactItems(person).map(({ text }) => html`<p>${text}</p>`);
    const markup = (section: Section): Markup =>
      sectionMarkup(person, section, {
        entry: (shown) => entry(shown, section, person),
        skills: form,
        lines: (own) => lines(own, person),
        ...(section.kind === 'projects' && {
          entries: (own: Section) =>
            html`<div class="cards">${own.entries.map((shown) => entry(shown, own, person))}</div>`,
        }),
      });
    return html`<div class="band">
        <h1>${person.basics.name}</h1>
        <p>${person.basics.label}</p>
        ${contact === 'side' ? undefined : html`<div class="contact">${contact === 'band' ? items : html`<p>${person.basics.location}</p>`}</div>`}
      </div>
      <div class="page">
        <div class="main">
          ${chooseSections(sections, 'summary', 'experience', 'education', 'projects', 'volunteering').map(markup)}
        </div>
        <div class="side">
          ${contact === 'band' ? undefined : html`<div>${contact === 'side' ? items : items.filter((_, at) => at !== 2)}</div>`}
          ${chooseSections(sections, 'skills', 'languages', 'certifications', 'awards', 'interests').map(markup)}
        </div>
      </div>`;
  },
});

function variant(person: Person) {
  return variantOf(person, 'builder-sidebar', dimensions);
}

function lines(section: Section, person: Person): Markup {
  const { held, languages } = variant(person);
  const items = heldItems(person, section);
  if (items.length > 0 && held !== 'lines')
    return html`${items.map(({ name, issuer, date }) =>
      held === 'stacked'
        ? html`<div class="held">
            <p><b>${name}</b></p>
            <p>${issuer}</p>
            <p class="when">${date}</p>
          </div>`
        : html`<div class="held">
            <p class="when">${date}</p>
            <p><b>${name}</b></p>
            <p>${issuer}</p>
          </div>`,
    )}`;
  if (section.kind === 'languages' && languages === 'level-right')
    return html`${person.languages.map(
      ({ language, fluency }) =>
        html`<div class="pair"><span>${language}</span><span>${fluency}</span></div>`,
    )}`;
  return plainLines(section);
}

function entry(
  { title, organisation, place, dates, bullets }: Entry,
  { kind }: Section,
  person: Person,
): Markup {
  const told = bullets.length > 0 ? bulletList(bullets) : undefined;
  if (!dates)
    return html`<div class="entry">
      <p><b>${title}</b></p>
      ${bullets.map((text) => html`<p>${text}</p>`)}
    </div>`;
  const where = [organisation, place].filter(Boolean).join(', ');
  switch (kind === 'volunteering' ? 'title-company' : variant(person).head) {
    case 'title-company':
      return html`<div class="entry">
        <div class="pair"><b>${title}</b><span class="when">${dates}</span></div>
        <p>${where}</p>
        ${told}
      </div>`;
    case 'company-title':
      return html`<div class="entry">
        <div class="pair"><b>${organisation}</b><span class="when">${dates}</span></div>
        <div class="pair"><i>${title}</i><span>${place ?? ''}</span></div>
        ${told}
      </div>`;
    case 'date-line':
      return html`<div class="entry">
        <p class="when">${[dates, place].filter(Boolean).join(' | ')}</p>
        <p><b>${title}</b></p>
        <p>${organisation}</p>
        ${told}
      </div>`;
    case 'bar':
      return html`<div class="entry">
        <p><b>${title}</b> | ${where}</p>
        <p class="when">${dates}</p>
        ${told}
      </div>`;
  }
}
