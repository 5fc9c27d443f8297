import type { Person } from '../../person.js';
import { chooseSections, type Entry, type Section } from '../../sections.js';
import { contactItems } from './contact-items.js';
import { contactLabels } from './contact-labels.js';
import { cssString } from './css-string.js';
import { htmlLayout } from './html-layout.js';
import { html, type Markup } from './markup.js';
import { bulletList, sectionMarkup } from './section-markup.js';
import { skillTable } from './skill-forms.js';

const css = ({ basics }: Person) => `
  @page { size: A4; margin: 18mm 16mm 18mm 14mm;
    @bottom-left { content: ${cssString(basics.name)}; font: 8pt 'Liberation Sans', Arial; color: #777; }
    @bottom-right { content: counter(page) ' / ' counter(pages); font: 8pt 'Liberation Sans', Arial; color: #777; } }
  body { font: 9.5pt/1.4 'Liberation Sans', Arial, sans-serif; color: #3f3a38; }
  table.frame, .rows { width: 100%; table-layout: fixed; }
  .frame td, .rows td { padding: 0 0 1.6mm; }
  .name-cell { width: 46mm; text-align: right; padding-right: 6mm !important; color: #0e4194; }
  h1 { font-size: 15pt; }
  section { margin-top: 4mm; }
  h2 { color: #0e4194; text-transform: uppercase; border-bottom: 0.25mm solid #0e4194; margin-bottom: 2mm; }
  .entry h3 { color: #0e4194; font-size: 10.5pt; }
  .bullets { list-style: disc; padding-left: 4.5mm; }
  .skill-table { width: 100%; }
  .skill-table td, .skill-table th { border: 0.2mm solid #9aaecb; padding: 0.8mm 2mm; }
  .skill-table th { width: 46mm; color: #0e4194; }
`;

/**
 * The form of public agencies: labels and dates in a column at the left, labelled contact data, tables for
 * skills, the name and the page's number at the foot of every page.
 */
export const htmlEuropass = htmlLayout({
  wording: {
    headingSet: 1,
    counted: false,
    dates: { style: 'day', dash: ' – ', open: 'present' },
    entry: { first: 'title', separator: 'line' },
  },
  css,
  body: (person, sections) =>
    html` <table class="frame">
        <tr>
          <td class="name-cell"></td>
          <td>
            <h1>${person.basics.name}</h1>
            ${person.basics.label}
          </td>
        </tr>
        ${contactRows(person)}
      </table>
      ${chooseSections(
        sections,
        ...(['summary', 'experience', 'volunteering', 'education', 'languages', 'skills'] as const),
        ...(['certifications', 'projects', 'awards', 'interests'] as const),
      ).map((section) =>
        sectionMarkup(person, section, { entry: row, entries, skills: skillTable, lines: lineRows }),
      )}`,
});

function contactRows(person: Person): Markup[] {
  const labels = contactLabels[person.resumeLanguage];
  return contactItems(person).map(
    ({ kind, text }) =>
      html`<tr>
        <td class="name-cell">${labels[kind]}:</td>
        <td>${text}</td>
      </tr>`,
  );
}

function entries({ entries: all }: Section): Markup {
  return html`<table class="rows">
    ${all.map(row)}
  </table>`;
}

function row({ lead, sub, dates, bullets }: Entry): Markup {
  return html`<tr class="entry">
    <td class="name-cell">${dates}</td>
    <td>
      <h3>${lead}</h3>
      ${sub ? html`<p>${sub}</p>` : undefined}${bullets.length > 0 ? bulletList(bullets) : undefined}
    </td>
  </tr>`;
}

function lineRows({ lines }: Section): Markup {
  const rows = lines.map(
    (line) =>
      html`<tr>
        <td class="name-cell"></td>
        <td>${line}</td>
      </tr>`,
  );
  return html`<table class="rows">
    ${rows}
  </table>`;
}
