import type { Person } from '../../person.js';
import { chooseSections, contactLines, type Entry, type Section } from '../../sections.js';
import { entryLabels, type EntryLabels } from './entry-labels.js';
import { htmlLayout } from './html-layout.js';
import { html, type Markup } from './markup.js';
import { bulletList, sectionMarkup } from './section-markup.js';
import { variantOf } from './variant-of.js';

const dimensions = {
  rules: ['all', 'rows', 'none', 'stripes', 'frame'],
  head: ['bold', 'shaded', 'none'],
  order: ['dates-company-title', 'title-company-dates', 'company-title-dates', 'dates-title-company'],
  place: ['with-company', 'below-company', 'column'],
  tasks: ['column', 'column', 'below-row', 'with-title'],
  break: ['avoid', 'auto'],
  labels: ['0', '1', '2'],
} as const;

type Variant = ReturnType<typeof variant>;
type Column = 'dates' | 'company' | 'title' | 'place' | 'tasks';

const rules: Record<Variant['rules'], string> = {
  all: 'td, th { border: 0.2mm solid #777; }',
  rows: 'tr { border-bottom: 0.2mm solid #999; }',
  none: '',
  stripes: 'tbody tr:nth-child(odd) { background: #eef1f5; }',
  frame: 'table { border: 0.3mm solid #444; } thead tr { border-bottom: 0.3mm solid #444; }',
};

/** A career as tables, with or without rules, a row of column heads, and a column for the tasks. */
export const htmlCareerTable = htmlLayout({
  wording: {
    headingSet: 3,
    counted: false,
    dates: { style: 'slash', dash: ' – ', open: 'present' },
    entry: { first: 'organisation', separator: 'line' },
  },
  css: (person) => `
    @page { size: A4; margin: 16mm; }
    body { font: 9.2pt/1.35 'Liberation Sans', Arial, sans-serif; }
    h1 { font-size: 19pt; font-weight: bold; }
    h2 { font-weight: bold; font-size: 11.5pt; margin: 5mm 0 2mm; }
    table { width: 100%; margin-bottom: 2mm; }
    td, th { padding: 1mm 1.6mm; }
    tbody tr { break-inside: ${variant(person).break}; }
    thead th { font-weight: ${variant(person).head === 'bold' ? 'bold' : 'normal'};
      background: ${variant(person).head === 'shaded' ? '#dde3ea' : 'none'}; }
    .dates { width: 27mm; } .company { width: 38mm; } .title { width: 36mm; } .place { width: 26mm; }
    td.company, td.title, .bullets li { break-inside: avoid; }
    .bullets { list-style: '• '; padding-left: 2.5mm; }
    ${rules[variant(person).rules]}`,
  body: (person, sections) =>
    html`<h1>${person.basics.name}</h1>
      <p>${person.basics.label}</p>
      ${contactLines(person).map((line) => html`<p>${line}</p>`)}
      ${chooseSections(
        sections,
        ...(['summary', 'experience', 'education', 'skills', 'languages'] as const),
        ...(['certifications', 'volunteering', 'projects', 'awards', 'interests'] as const),
      ).map((section) =>
        sectionMarkup(person, section, { entry: project, entries: (own) => entriesMarkup(own, person) }),
      )}`,
});

function variant(person: Person) {
  return variantOf(person, 'career-table', dimensions);
}

function entriesMarkup(section: Section, person: Person): Markup {
  if (section.kind === 'projects') return html`${section.entries.map(project)}`;
  const chosen = variant(person);
  const columns = columnsOf(section, chosen);
  const labels = entryLabels[person.resumeLanguage][Number(chosen.labels)]!;
  const head = html`<thead>
    <tr>
      ${columns.map((column) => html`<th class="${column}">${labelOf(column, section, labels)}</th>`)}
    </tr>
  </thead>`;
  return html`<table>
    ${chosen.head === 'none' ? undefined : head}
    <tbody>
      ${section.entries.map((one) => rowOf(one, columns, chosen))}
    </tbody>
  </table>`;
}

function columnsOf({ kind, entries }: Section, chosen: Variant): Column[] {
  const columns = chosen.order.split('-') as Column[];
  if (kind === 'experience' && chosen.place === 'column')
    columns.splice(columns.indexOf('company') + 1, 0, 'place');
  const hasTasks = entries.some(({ bullets }) => bullets.length > 0);
  if (hasTasks && chosen.tasks === 'column' && columns.length < 5) columns.push('tasks');
  return columns;
}

function labelOf(column: Column, { kind }: Section, labels: EntryLabels): string {
  const names = {
    ...labels,
    ...(kind === 'education' && { company: labels.institution, title: labels.degree }),
  };
  return names[column];
}

function rowOf(entry: Entry, columns: readonly Column[], { tasks, place }: Variant): Markup {
  const list = entry.bullets.length > 0 ? bulletList(entry.bullets) : undefined;
  const cells: Record<Column, Markup> = {
    dates: html`${entry.dates}`,
    company: html`${companyOf(entry, columns.includes('place') ? 'column' : place)}`,
    title: html`${entry.title}${tasks === 'with-title' ? list : undefined}`,
    place: html`${entry.place}`,
    tasks: html`${list}`,
  };
  const isBelow = list && !columns.includes('tasks') && tasks !== 'with-title';
  return html`<tr>
      ${columns.map((column) => html`<td class="${column}">${cells[column]}</td>`)}
    </tr>
    ${
      isBelow
        ? html`<tr>
            <td colspan="${columns.length}">${list}</td>
          </tr>`
        : undefined
    }`;
}

function companyOf({ organisation, place }: Entry, form: Variant['place']): Markup {
  if (!place || form === 'column') return html`${organisation}`;
  return form === 'below-company' ? html`${organisation}<br />${place}` : html`${organisation}, ${place}`;
}

function project({ title, bullets }: Entry): Markup {
  return html`<p><b>${title}:</b> ${bullets.join(' ')}</p>`;
}
