import { chooseSections, type Entry, type Section } from '../../sections.js';
import { contactItems } from './contact-items.js';
import { htmlLayout } from './html-layout.js';
import { emojiIcon } from './icons.js';
import { html, type Markup } from './markup.js';
import { bulletList, sectionMarkup } from './section-markup.js';

const css = `
  @page { size: A4; margin: 12mm 0 14mm; }
  @page :first { margin-top: 0; }
  body { font: 9.6pt/1.4 'Liberation Sans', Arial, sans-serif; color: #2a2a35; }
  header { background: #3b3f7a; color: #fff; padding: 11mm 16mm 8mm; }
  h1 { font-size: 25pt; font-weight: bold; line-height: 1.1; }
  header .label { font-size: 12pt; margin: 1mm 0 4mm; }
  .contact { display: grid; grid-template-columns: 1fr 1fr; gap: 1mm 10mm; font-size: 9pt; }
  .icon { font-family: Icons, sans-serif; margin-right: 2mm; }
  main { padding: 2mm 16mm 0; }
  h2 { font-size: 13pt; color: #3b3f7a; font-weight: bold; margin: 5mm 0 2.5mm; }
  .entry { display: grid; grid-template-columns: 34mm 1fr; }
  .education .entry, .volunteering .entry { break-inside: avoid; }
  .when { text-align: right; padding-right: 5mm; color: #5e629e; font-size: 8.8pt; padding-top: 0.3mm; }
  .what { position: relative; border-left: 0.5mm solid #c3c5e0; padding: 0 0 4mm 5mm; }
  .what::before { content: ''; position: absolute; left: -1.45mm; top: 1.3mm; width: 2.4mm; height: 2.4mm;
    border-radius: 50%; background: #3b3f7a; }
  .what h3 { font-weight: bold; }
  .what .sub { color: #5e629e; break-after: avoid; }
  .bullets { list-style: '– '; padding-left: 3mm; }
  .lines li { margin-bottom: 0.6mm; }
`;

/**
 * A banner with the contact in columns; dates at the left of a line with dots; emoji before the headings,
 * which count their entries.
 */
export const htmlTimeline = htmlLayout({
  wording: {
    headingSet: 0,
    counted: true,
    dates: { style: 'dot', dash: '–', open: 'now' },
    entry: { first: 'title', separator: 'line' },
  },
  css,
  body: (person, sections) =>
    html` <header>
        <h1>${person.basics.name}</h1>
        <p class="label">${person.basics.label}</p>
        <div class="contact">
          ${contactItems(person).map(({ kind, text }) => html`<span>${emojiIcon(kind)}${text}</span>`)}
        </div>
      </header>
      <main>
        ${chooseSections(
          sections,
          ...(['summary', 'experience', 'education', 'volunteering', 'projects', 'skills'] as const),
          ...(['certifications', 'languages', 'awards', 'interests'] as const),
        ).map((section) => sectionMarkup(person, section, { entry, heading }))}
      </main>`,
});

function heading({ kind, heading: text }: Section): Markup {
  return html`<h2>${emojiIcon(kind)}${text}</h2>`;
}

function entry({ lead, sub, dates, bullets }: Entry): Markup {
  return html`<div class="entry">
    <div class="when">${dates}</div>
    <div class="what">
      <h3>${lead}</h3>
      ${sub ? html`<p class="sub">${sub}</p>` : undefined}
      ${bullets.length > 0 ? bulletList(bullets) : undefined}
    </div>
  </div>`;
}
