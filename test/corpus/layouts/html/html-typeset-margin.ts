import type { Person } from '../../person.js';
import { chooseSections, contactLines, type Entry, type Section } from '../../sections.js';
import { heldItems } from './held-items.js';
import { htmlLayout } from './html-layout.js';
import { html, type Markup } from './markup.js';
import { bulletList, contentOf, plainLines } from './section-markup.js';
import { variantOf } from './variant-of.js';

const dimensions = {
  side: ['left', 'right'],
  strip: ['19mm', '25mm', '34mm'],
  heading: ['ruled', 'small-caps', 'in-margin', 'bar'],
  head: ['bold-italic', 'small-caps', 'company-first', 'two-lines'],
  contact: ['foot', 'right', 'line', 'stack'],
  font: ['Liberation Serif', 'DejaVu Serif'],
} as const;

/** As typesetting systems set a curriculum vitae: dates in a margin, wrapped where it is narrow, and small capitals. */
export const htmlTypesetMargin = htmlLayout({
  wording: {
    headingSet: 2,
    counted: false,
    dates: { style: 'long', dash: '–', open: 'present' },
    entry: { first: 'title', separator: ', ' },
  },
  css: (person) => {
    const { side, strip, heading, font } = variant(person);
    return `
    @page { size: A4; margin: 20mm 22mm; }
    body { font: 10.2pt/1.28 '${font}', serif; }
    header { display: flex; justify-content: space-between; margin-bottom: 4mm; }
    h1 { font-size: 25pt; line-height: 1.1; }
    header .details { text-align: right; font-size: 9pt; font-style: italic; }
    footer { text-align: center; font-size: 9pt; margin-top: 6mm; }
    section { margin-top: 4mm; }
    h2 { font-size: 13pt; margin-bottom: 1.5mm; ${heading === 'small-caps' ? 'font-variant: small-caps;' : ''}
      ${heading === 'ruled' ? 'border-bottom: 0.3mm solid #000;' : ''} ${heading === 'bar' ? 'border-top: 1.2mm solid #3873b3; padding-top: 0.6mm; color: #3873b3;' : ''} }
    .row { display: grid; grid-template-columns: ${side === 'left' ? `${strip} 1fr` : `1fr ${strip}`}; column-gap: 4mm; margin-bottom: 1.8mm; }
    .when { text-align: ${side === 'left' ? 'right' : 'left'}; font-size: 9.4pt; ${side === 'right' ? 'order: 2;' : ''} }
    .row h2 { margin: 0; font-size: 11pt; }
    .caps { font-variant: small-caps; }
    .bullets { list-style: '∘ '; padding-left: 4mm; font-size: 9.4pt; }`;
  },
  body: (person, sections) => {
    const { contact } = variant(person);
    const lines = contactLines(person);
    return html`<header>
        <div>
          <h1>${person.basics.name}</h1>
          <p><i>${person.basics.label}</i></p>
          ${contact === 'line' ? html`<p>${lines.join(' · ')}</p>` : undefined}
          ${contact === 'stack' ? lines.map((line) => html`<p>${line}</p>`) : undefined}
        </div>
        ${contact === 'right' ? html`<div class="details">${lines.map((line) => html`<p>${line}</p>`)}</div>` : undefined}
      </header>
      ${chooseSections(
        sections,
        ...(['summary', 'education', 'experience', 'volunteering', 'certifications', 'awards'] as const),
        ...(['skills', 'languages', 'projects', 'interests'] as const),
      ).map((section) => sectionOf(section, person))}
      ${contact === 'foot' ? html`<footer>${lines.join(' • ')}</footer>` : undefined}`;
  },
});

function variant(person: Person) {
  return variantOf(person, 'typeset-margin', dimensions);
}

function sectionOf(section: Section, person: Person): Markup {
  const isInMargin = variant(person).heading === 'in-margin' && variant(person).side === 'left';
  const title = html`<h2>${section.heading}</h2>`;
  const held = heldItems(person, section);
  const rows =
    held.length > 0
      ? held.map(({ name, issuer, date }) => row(date, html`<p>${name}, <i>${issuer}</i></p>`))
      : section.entries.some(({ dates }) => dates)
        ? section.entries.map((entry) => row(entry.dates, entryMarkup(entry, person)))
        : null;
  if (rows) return html`<section>${isInMargin ? row(title, undefined) : title}${rows}</section>`;
  const content = contentOf(person, section, { entry: project, lines: plainLines });
  return html`<section>
    ${isInMargin ? row(title, content) : html`${title}${row(undefined, content)}`}
  </section>`;
}

function row(when: Markup | string | undefined, text: Markup | undefined): Markup {
  return html`<div class="row">
    <div class="when">${when}</div>
    <div>${text}</div>
  </div>`;
}

function entryMarkup({ title, organisation, place, bullets }: Entry, person: Person): Markup {
  const told = bullets.length > 0 ? bulletList(bullets) : undefined;
  const where = place ? html`, ${place}` : undefined;
  switch (variant(person).head) {
    case 'bold-italic':
      return html`<p><b>${title}</b>, <i>${organisation}</i>${where}.</p>
        ${told}`;
    case 'small-caps':
      return html`<p><span class="caps">${organisation}</span>${where}</p>
        <p><i>${title}</i></p>
        ${told}`;
    case 'company-first':
      return html`<p><b>${organisation}</b>${where} — ${title}</p>
        ${told}`;
    case 'two-lines':
      return html`<p><b>${title}</b></p>
        <p>${organisation}${where}</p>
        ${told}`;
  }
}

function project({ title, bullets }: Entry): Markup {
  return html`<p><b>${title}</b> ${bullets.join(' ')}</p>`;
}
