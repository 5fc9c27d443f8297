import { chooseSections, contactLines, type Entry } from '../../sections.js';
import { htmlLayout } from './html-layout.js';
import { html, type Markup } from './markup.js';
import { bulletList, sectionMarkup } from './section-markup.js';

const css = `
  @page { size: A4; margin: 18mm 20mm; }
  body { font: 10pt/1.36 'DejaVu Serif', Georgia, serif; font-feature-settings: 'liga'; color: #1c1c1c; }
  header { text-align: center; margin-bottom: 7mm; }
  h1 { font-size: 22pt; font-variant: small-caps; letter-spacing: 0.04em; }
  header .label { font-style: italic; color: #7a2e2e; }
  header .contact { font-size: 7.8pt; margin-top: 1mm; }
  section { display: grid; grid-template-columns: 31mm 1fr; column-gap: 5mm; margin-bottom: 4.5mm; }
  section h2 { grid-column: 1; color: #7a2e2e; font-size: 10pt; font-variant: small-caps; break-after: auto; }
  section > :not(h2) { grid-column: 2; }
  .entry { margin-bottom: 2.6mm; }
  .head { display: flex; justify-content: space-between; gap: 4mm; break-after: avoid; }
  .head b { font-weight: bold; }
  .head span { white-space: nowrap; font-size: 9pt; color: #555; }
  .sub { font-style: italic; break-after: avoid; }
  .bullets { list-style: '•  '; padding-left: 4mm; font-size: 9.4pt; }
`;

/**
 * The headings stand in a narrow column of their own, on the line of the section's first entry, and often
 * run over two lines. Small capitals, ligatures, the name in the middle, education before experience.
 */
export const htmlLabelColumn = htmlLayout({
  wording: {
    headingSet: 2,
    counted: false,
    dates: { style: 'long', dash: ' – ', open: 'present' },
    entry: { first: 'title', separator: 'line' },
  },
  css,
  body: (person, sections) =>
    html` <header>
        <h1>${person.basics.name}</h1>
        <p class="label">${person.basics.label}</p>
        <p class="contact">${contactLines(person).join('  ·  ')}</p>
      </header>
      ${chooseSections(
        sections,
        ...(['summary', 'education', 'experience', 'projects', 'skills', 'certifications'] as const),
        ...(['awards', 'languages', 'volunteering', 'interests'] as const),
      ).map((section) =>
        sectionMarkup(person, section, {
          entry,
          entries: () => html`<div>${section.entries.map(entry)}</div>`,
          lines: ({ lines }) => html`<div>${lines.map((line) => html`<p>${line}</p>`)}</div>`,
        }),
      )}`,
});

function entry({ lead, sub, dates, bullets }: Entry): Markup {
  return html`<div class="entry">
    <div class="head"><b>${lead}</b><span>${dates}</span></div>
    ${sub ? html`<p class="sub">${sub}</p>` : undefined}${bullets.length > 0 ? bulletList(bullets) : undefined}
  </div>`;
}
