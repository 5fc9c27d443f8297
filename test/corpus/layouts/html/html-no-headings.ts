import { chooseSections, contactLines, type Entry } from '../../sections.js';
import { htmlLayout } from './html-layout.js';
import { html, type Markup } from './markup.js';
import { sectionMarkup } from './section-markup.js';
import { skillParagraph } from './skill-forms.js';

const css = `
  @page { size: A4; margin: 20mm 22mm; }
  body { font: 10.2pt/1.45 'Liberation Serif', 'Times New Roman', serif; color: #222; }
  header { display: flex; justify-content: space-between; align-items: flex-end; gap: 8mm; }
  h1 { font-size: 20pt; line-height: 1.1; }
  header .contact { text-align: right; font-size: 9pt; }
  section { border-top: 0.2mm solid #999; padding-top: 3mm; margin-top: 3.5mm; }
  .entry { margin-bottom: 3.5mm; }
  .dates { font-size: 9pt; color: #777; break-after: avoid; }
  .entry h3 { font-weight: bold; }
`;

/** No section has a heading, only a rule above it; dates stand above the title, highlights run on as a text. */
export const htmlNoHeadings = htmlLayout({
  wording: {
    headingSet: 0,
    counted: false,
    dates: { style: 'long', dash: ' to ', open: 'present' },
    entry: { first: 'organisation', separator: 'line' },
  },
  css,
  body: (person, sections) =>
    html` <header>
        <div>
          <h1>${person.basics.name}</h1>
          <p>${person.basics.label}</p>
        </div>
        <div class="contact">${contactLines(person).map((line) => html`<p>${line}</p>`)}</div>
      </header>
      ${chooseSections(
        sections,
        ...(['summary', 'experience', 'education', 'volunteering', 'skills'] as const),
        ...(['languages', 'certifications', 'projects', 'awards', 'interests'] as const),
      ).map((section) =>
        sectionMarkup(person, section, { entry, heading: () => html``, skills: skillParagraph }),
      )}`,
});

function entry({ lead, sub, dates, bullets }: Entry): Markup {
  return html`<div class="entry">
    ${dates ? html`<p class="dates">${dates}</p>` : undefined}
    <h3>${lead}</h3>
    ${sub ? html`<p>${sub}</p>` : undefined}
    ${bullets.length > 0 ? html`<p>${bullets.join(' ')}</p>` : undefined}
  </div>`;
}
