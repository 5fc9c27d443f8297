import type { Person } from '../../person.js';
import { chooseSections, type Entry, type Section } from '../../sections.js';
import { contactItems } from './contact-items.js';
import { contactLabels } from './contact-labels.js';
import { htmlLayout } from './html-layout.js';
import { html, type Markup } from './markup.js';
import { bulletList, sectionMarkup } from './section-markup.js';
import { skillRows, skillParagraph, skillTags } from './skill-forms.js';
import { variantOf } from './variant-of.js';

const dimensions = {
  contact: ['first', 'headed', 'last', 'labelled', 'over'],
  head: ['title-line', 'date-first', 'one-line', 'date-right'],
  skills: ['rows', 'tags', 'paragraph'],
  gap: ['6mm', '11mm'],
  rule: ['none', 'solid'],
  align: ['left', 'justify'],
} as const;

/** Two equal columns as in a newspaper: the text flows from the foot of one to the top of the next, page by page. */
export const htmlNewspaper = htmlLayout({
  wording: {
    headingSet: 1,
    counted: false,
    dates: { style: 'short', dash: ' – ', open: 'present' },
    entry: { first: 'title', separator: ', ' },
  },
  css: (person) => {
    const { gap, rule, align } = variant(person);
    return `
    @page { size: A4; margin: 16mm 15mm; }
    body { font: 9.4pt/1.36 'Liberation Serif', serif; }
    header { text-align: center; border-bottom: 0.4mm solid #222; padding-bottom: 2mm; margin-bottom: 4mm; }
    h1 { font-size: 22pt; line-height: 1.15; }
    .flow { columns: 2; column-gap: ${gap}; column-rule: 0.2mm ${rule} #999; column-fill: auto; height: 250mm; text-align: ${align}; }
    h2 { font: bold 10.5pt 'Liberation Sans', sans-serif; text-transform: uppercase; margin: 3.5mm 0 1.2mm; }
    .contact { margin-bottom: 3mm; }
    .entry { margin-bottom: 2.4mm; }
    .head { display: flex; justify-content: space-between; gap: 3mm; break-after: avoid; }
    .head time { white-space: nowrap; }
    .company { font-style: italic; }
    .bullets { list-style: disc; padding-left: 4mm; }
    .tags { display: flex; flex-wrap: wrap; gap: 0.8mm 1.6mm; }
    .tag { border: 0.2mm solid #aaa; padding: 0 1mm; }
    h4 { font-weight: bold; }`;
  },
  body: (person, sections) => {
    const { contact, skills } = variant(person);
    const details = contactBlock(person);
    const form = { rows: skillRows, tags: skillTags, paragraph: skillParagraph }[skills];
    return html`<header>
        <h1>${person.basics.name}</h1>
        <p>${person.basics.label}</p>
        ${contact === 'over' ? details : undefined}
      </header>
      <div class="flow">
        ${contact === 'last' || contact === 'over' ? undefined : details}
        ${chooseSections(
          sections,
          ...(['summary', 'experience', 'education', 'skills', 'projects', 'certifications'] as const),
          ...(['languages', 'awards', 'volunteering', 'interests'] as const),
        ).map((section) =>
          sectionMarkup(person, section, { entry: (shown) => entry(shown, section, person), skills: form }),
        )}
        ${contact === 'last' ? details : undefined}
      </div>`;
  },
});

function variant(person: Person) {
  return variantOf(person, 'newspaper', dimensions);
}

const contactWord = { en: 'Contact', de: 'Kontakt', fr: 'Contact', es: 'Contacto' };

function contactBlock(person: Person): Markup {
  const { contact } = variant(person);
  const items = contactItems(person);
  if (contact === 'over') return html`<p>${items.map(({ text }) => text).join('  ·  ')}</p>`;
  const labels = contactLabels[person.resumeLanguage];
  const heading =
    contact === 'headed' || contact === 'last'
      ? html`<h2>${contactWord[person.resumeLanguage]}</h2>`
      : undefined;
  return html`<div class="contact">
    ${heading}${items.map(({ kind, text }) =>
      contact === 'labelled' ? html`<p>${labels[kind]}: ${text}</p>` : html`<p>${text}</p>`,
    )}
  </div>`;
}

function entry(
  { title, organisation, place, dates, bullets }: Entry,
  { kind }: Section,
  person: Person,
): Markup {
  const where = [organisation, place].filter(Boolean).join(', ');
  const told = bullets.length > 0 ? bulletList(bullets) : undefined;
  const name = html`<b>${title}</b>`;
  const company = where ? html`<p class="company">${where}</p>` : undefined;
  if (!dates)
    return html`<div class="entry">
      <p>${name}</p>
      ${told}
    </div>`;
  switch (kind === 'experience' ? variant(person).head : 'title-line') {
    case 'date-first':
      return html`<div class="entry">
        <p>${dates}</p>
        <p>${name}</p>
        ${company}${told}
      </div>`;
    case 'one-line':
      return html`<div class="entry">
        <p>${name}, ${where} (${dates})</p>
        ${told}
      </div>`;
    case 'date-right':
      return html`<div class="entry">
        <div class="head">${name}<time>${dates}</time></div>
        ${company}${told}
      </div>`;
    default:
      return html`<div class="entry">
        <p>${name}</p>
        ${company}
        <p>${dates}</p>
        ${told}
      </div>`;
  }
}
