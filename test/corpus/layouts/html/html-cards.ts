import { chooseSections, type Entry, type Section } from '../../sections.js';
import { contactItems } from './contact-items.js';
import { htmlLayout } from './html-layout.js';
import { fontIcon } from './icons.js';
import { html, type Markup } from './markup.js';
import { bulletList, sectionMarkup } from './section-markup.js';
import { skillTags } from './skill-forms.js';

const css = `
  @page { size: A4; margin: 13mm 14mm; }
  body { font: 9pt/1.4 'Liberation Sans', Arial, sans-serif; color: #2d2a32; }
  header { display: flex; justify-content: space-between; gap: 8mm; margin-bottom: 3mm; }
  h1 { font-size: 22pt; font-weight: bold; line-height: 1.1; color: #5b2a86; }
  header .label { font-size: 11pt; }
  header ul { flex: none; text-align: right; }
  .icon { font: normal 0.95em Icons; color: #5b2a86; margin: 0 1.6mm; }
  h2 { font-size: 12pt; font-weight: bold; margin: 4mm 0 2mm; }
  h2 .icon { margin-left: 0; }
  .cards { display: grid; grid-template-columns: 1fr 1fr; gap: 3.5mm; align-items: start; }
  .card { border: 0.3mm solid #c9b6dc; border-radius: 2mm; padding: 3mm; break-inside: avoid; }
  .card h3 { font-weight: bold; }
  .card .dates { font-size: 8.2pt; color: #5b2a86; }
  .card .sub { color: #666; }
  .bullets { list-style: disc; padding-left: 4mm; margin-top: 1mm; font-size: 8.6pt; }
  .tag { display: inline-block; background: #5b2a86; color: #fff; border-radius: 3mm; padding: 0.4mm 2.6mm;
    margin: 0.5mm 0; }
  .skill-tags { display: grid; grid-template-columns: 1fr 1fr; gap: 2mm 4mm; }
  .lines { display: grid; grid-template-columns: 1fr 1fr; gap: 1mm 4mm; }
`;

/** Experience in two columns of bordered cards, the dates above each title; skills in pills, glyph icons. */
export const htmlCards = htmlLayout({
  wording: {
    headingSet: 2,
    counted: false,
    dates: { style: 'comma', dash: ' – ', open: 'present' },
    entry: { first: 'title', separator: 'line' },
  },
  css,
  body: (person, sections) =>
    html` <header>
        <div>
          <h1>${person.basics.name}</h1>
          <p class="label">${person.basics.label}</p>
        </div>
        <ul>
          ${contactItems(person).map(({ kind, text }) => html`<li>${text}${fontIcon(kind)}</li>`)}
        </ul>
      </header>
      ${chooseSections(
        sections,
        ...(['summary', 'skills', 'experience', 'education', 'projects', 'volunteering'] as const),
        ...(['certifications', 'awards', 'languages', 'interests'] as const),
      ).map((section) =>
        sectionMarkup(person, section, { entry: card, entries, heading, skills: skillTags }),
      )}`,
});

function heading({ kind, heading: text }: Section): Markup {
  return html`<h2>${fontIcon(kind)} ${text}</h2>`;
}

function entries({ entries: all }: Section): Markup {
  return html`<div class="cards">${all.map(card)}</div>`;
}

function card({ lead, sub, dates, bullets }: Entry): Markup {
  return html`<div class="card">
    ${dates ? html`<p class="dates">${dates}</p>` : undefined}
    <h3>${lead}</h3>
    ${sub ? html`<p class="sub">${sub}</p>` : undefined}
    ${bullets.length > 0 ? bulletList(bullets) : undefined}
  </div>`;
}
