import { chooseSections, contactLines, type Entry } from '../../sections.js';
import { htmlLayout } from './html-layout.js';
import { html, type Markup } from './markup.js';
import { bulletList, sectionMarkup } from './section-markup.js';
import { skillParagraph } from './skill-forms.js';

const css = `
  @page { size: Letter; margin: 0.6in 0.7in; }
  body { font: 9.5pt/1.45 'Liberation Serif', 'Times New Roman', serif; color: #222;
    display: grid; grid-template-columns: 1fr 1.9in; column-gap: 0.45in; }
  h1 { font-size: 28pt; line-height: 1.05; }
  .label { font-size: 11pt; color: #666; margin: 1mm 0 2mm; }
  .contact { font: 7.5pt/1.7 'Liberation Sans', Arial, sans-serif; overflow-wrap: anywhere; }
  .contact p:first-child { font-weight: bold; color: #2079c7; }
  h2 { font: bold 9pt 'Liberation Sans', Arial, sans-serif; color: #2079c7; text-transform: uppercase;
    margin: 6mm 0 2mm; }
  .entry { margin-bottom: 4mm; }
  .entry h3 { font-size: 11.5pt; }
  .entry .dates { font: 8pt/1.7 'Liberation Sans', Arial, sans-serif; color: #777; text-transform: uppercase;
    break-after: avoid; }
  .bullets { list-style: '●  '; padding-left: 5mm; }
  .lines li { margin-bottom: 1.5mm; }
`;

/**
 * In the manner of a word processor's online template, on US Letter: "Company, Place — Title" on one line
 * with the dates below in capitals, a narrow column at the right; headings stay English.
 */
export const htmlDocument = htmlLayout({
  wording: {
    headingSet: 0,
    english: 'headings',
    counted: false,
    dates: { style: 'long', dash: ' - ', open: 'present' },
    entry: { first: 'organisation', separator: ' — ' },
  },
  css,
  body: (person, sections) =>
    html` <div>
        <h1>${person.basics.name}</h1>
        <p class="label">${person.basics.label}</p>
        ${chooseSections(
          sections,
          ...(['summary', 'experience', 'education', 'projects', 'volunteering'] as const),
        ).map((section) => sectionMarkup(person, section, { entry }))}
      </div>
      <div>
        <div class="contact">
          ${contactLines(person)
            .toReversed()
            .map((line) => html`<p>${line}</p>`)}
        </div>
        ${chooseSections(
          sections,
          ...(['skills', 'certifications', 'awards', 'languages', 'interests'] as const),
        ).map((section) => sectionMarkup(person, section, { entry, skills: skillParagraph }))}
      </div>`,
});

function entry({ title, organisation, place, dates, bullets }: Entry): Markup {
  const where = [organisation, place].filter(Boolean).join(', ');
  const head = where ? html`<b>${where}</b> — <i>${title}</i>` : html`<b>${title}</b>`;
  return html`<div class="entry">
    <h3>${head}</h3>
    ${dates ? html`<p class="dates">${dates}</p>` : undefined}
    ${bullets.length > 0 ? bulletList(bullets) : undefined}
  </div>`;
}
