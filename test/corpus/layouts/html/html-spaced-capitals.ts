import { chooseSections, contactLines, type Entry } from '../../sections.js';
import { htmlLayout } from './html-layout.js';
import { html, type Markup } from './markup.js';
import { bulletList, sectionMarkup } from './section-markup.js';
import { skillGrid } from './skill-forms.js';
import { spacedLetters } from './spaced-letters.js';

const css = `
  @page { size: Letter; margin: 0.8in 0.9in; }
  body { font: 10.5pt/1.35 'Liberation Serif', 'Times New Roman', serif; }
  header { text-align: right; border-right: 1.2mm solid #94744c; padding-right: 4mm; margin-bottom: 5mm; }
  h1 { font-size: 24pt; line-height: 1.1; }
  header .label { font-size: 12pt; color: #94744c; }
  h2 { white-space: pre-wrap; font-size: 10pt; border-bottom: 0.2mm solid #94744c; margin: 4.5mm 0 2mm; }
  .entry { margin-bottom: 3mm; }
  .entry h3 { font-weight: bold; }
  .entry h4 { break-after: avoid; }
  .entry .dates { color: #666; font-size: 9.5pt; break-after: avoid; }
  .bullets { list-style: square; padding-left: 5mm; }
  .skill-grid { display: grid; grid-template-columns: 1fr 1fr; list-style: '▪ '; padding-left: 4mm; }
`;

/**
 * US Letter. Headings written letter by letter ("E D U C A T I O N"), companies and titles in capitals,
 * dates on a line of their own, the name at the right, skills first in a grid of two columns.
 */
export const htmlSpacedCapitals = htmlLayout({
  wording: {
    headingSet: 0,
    counted: false,
    dates: { style: 'slash', dash: ' – ', open: 'current' },
    entry: { first: 'organisation', separator: 'line' },
  },
  css,
  body: (person, sections) =>
    html` <header>
        <h1>${person.basics.name}</h1>
        <p class="label">${person.basics.label}</p>
        ${contactLines(person).map((line) => html`<p>${line}</p>`)}
      </header>
      ${chooseSections(
        sections,
        ...(['skills', 'summary', 'experience', 'projects', 'education', 'certifications'] as const),
        ...(['languages', 'volunteering', 'awards', 'interests'] as const),
      ).map((section) =>
        sectionMarkup(person, section, {
          entry,
          heading: ({ heading }) => html`<h2>${spacedLetters(heading)}</h2>`,
          skills: skillGrid,
        }),
      )}`,
});

function entry({ lead, sub, dates, bullets }: Entry): Markup {
  return html`<div class="entry">
    <h3>${lead.toUpperCase()}</h3>
    ${sub ? html`<h4>${sub.toUpperCase()}</h4>` : undefined}
    ${dates ? html`<p class="dates">${dates}</p>` : undefined}
    ${bullets.length > 0 ? bulletList(bullets) : undefined}
  </div>`;
}
