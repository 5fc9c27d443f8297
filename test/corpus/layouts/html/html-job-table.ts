import type { Person } from '../../person.js';
import { chooseSections, type Entry, type Section } from '../../sections.js';
import { contactItems } from './contact-items.js';
import { contactLabels } from './contact-labels.js';
import { htmlLayout } from './html-layout.js';
import { html, type Markup } from './markup.js';
import { bulletList, sectionMarkup } from './section-markup.js';

const css = `
  @page { size: A4; margin: 16mm; }
  body { font: 9.2pt/1.38 'Liberation Sans', Arial, sans-serif; }
  header { display: flex; justify-content: space-between; gap: 8mm; border-bottom: 0.6mm solid #8a1538; }
  h1 { font-size: 20pt; font-weight: bold; line-height: 1.15; }
  header p.label { color: #8a1538; font-size: 11pt; margin-bottom: 2mm; }
  h2 { font-weight: bold; font-size: 11pt; color: #8a1538; margin: 5mm 0 2mm; }
  table { width: 100%; }
  td { border: 0.2mm solid #999; padding: 1.2mm 1.8mm; overflow-wrap: anywhere; }
  tr { break-inside: avoid; }
  .when { width: 35mm; }
  .where { width: 39mm; font-weight: bold; }
  .what { width: 34mm; }
  .bullets { list-style: '• '; padding-left: 2.5mm; }
`;

/** Experience and education as ruled tables: period, organisation, title and tasks in a cell each. */
export const htmlJobTable = htmlLayout({
  wording: {
    headingSet: 1,
    counted: false,
    dates: { style: 'iso', dash: ' / ', open: 'present' },
    entry: { first: 'organisation', separator: 'line' },
  },
  css,
  body: (person, sections) =>
    html` <header>
        <div>
          <h1>${person.basics.name}</h1>
          <p class="label">${person.basics.label}</p>
        </div>
        <div>${contactRows(person)}</div>
      </header>
      ${chooseSections(
        sections,
        ...(['summary', 'experience', 'education', 'volunteering', 'certifications', 'skills'] as const),
        ...(['languages', 'projects', 'awards', 'interests'] as const),
      ).map((section) => sectionMarkup(person, section, { entry, entries }))}`,
});

function contactRows(person: Person): Markup[] {
  const labels = contactLabels[person.resumeLanguage];
  return contactItems(person).map(({ kind, text }) => html`<p>${labels[kind]}: ${text}</p>`);
}

function entries(section: Section): Markup {
  if (section.kind === 'projects') return html`${section.entries.map(entry)}`;
  return html`<table>
    ${section.entries.map(row)}
  </table>`;
}

function row({ title, organisation, place, dates, bullets }: Entry): Markup {
  const where = [organisation, place].filter(Boolean).join(', ');
  return html`<tr>
    <td class="when">${dates}</td>
    <td class="where">${where}</td>
    <td class="what">${title}</td>
    ${bullets.length > 0 ? html`<td>${bulletList(bullets)}</td>` : undefined}
  </tr>`;
}

function entry({ title, bullets }: Entry): Markup {
  return html`<p><b>${title}:</b> ${bullets.join(' ')}</p>`;
}
