import type { Person } from '../../person.js';
import { chooseSections, type Entry, type Section } from '../../sections.js';
import { contactLabels } from './contact-labels.js';
import { contactItems } from './contact-items.js';
import { entryLabels, type EntryLabels } from './entry-labels.js';
import { htmlLayout } from './html-layout.js';
import { html, type Markup } from './markup.js';
import { bulletList, sectionMarkup } from './section-markup.js';
import { variantOf } from './variant-of.js';

const dimensions = {
  form: ['colon', 'columns', 'right-columns', 'ruled', 'two-by-two'],
  dates: ['span', 'two-lines', 'one-line'],
  order: [
    'dates-title-company-place',
    'company-place-title-dates',
    'title-company-place-dates',
    'title-dates-company-place',
  ],
  label: ['bold', 'plain', 'grey'],
  name: ['heading', 'labelled', 'last-first', 'lower-case'],
  tasks: ['labelled', 'below'],
  labels: ['0', '1', '2'],
} as const;

type Variant = ReturnType<typeof variant>;
type Answer = [label: string, answer: Markup | string | undefined];

/** What a form calls the name of the person. */
const nameLabels = {
  en: 'Full name',
  de: 'Vor- und Nachname',
  fr: 'Nom et prénom',
  es: 'Nombre y apellidos',
};

/** A form: every field of contact, jobs and studies behind its label, in lines, in columns or in a ruled table. */
export const htmlLabelledForm = htmlLayout({
  wording: {
    headingSet: 1,
    counted: false,
    dates: { style: 'slash', dash: ' – ', open: 'present' },
    entry: { first: 'title', separator: 'line' },
  },
  css: (person) => {
    const { form, label } = variant(person);
    return `
    @page { size: A4; margin: 18mm; }
    body { font: 10pt/1.4 'Liberation Sans', Arial, sans-serif; }
    h1 { font-size: 17pt; font-weight: bold; margin-bottom: 3mm; }
    h2 { font-weight: bold; font-size: 12pt; margin: 5mm 0 2mm; }
    .entry { margin-bottom: 4mm; }
    .label { font-weight: ${label === 'bold' ? 'bold' : 'normal'}; color: ${label === 'grey' ? '#777' : 'inherit'}; }
    table { width: 100%; } td { padding: 0.4mm 1.5mm 0.4mm 0; } td.label { width: 45mm; }
    ${form === 'right-columns' ? 'td.label { text-align: right; padding-right: 5mm; }' : ''}
    ${form === 'ruled' ? 'td { border: 0.2mm solid #888; padding: 0.8mm 1.5mm; }' : ''}
    .two { display: grid; grid-template-columns: 1fr 1fr; column-gap: 6mm; }
    .bullets { list-style: '• '; padding-left: 3mm; }`;
  },
  body: (person, sections) =>
    html` ${headerOf(person)}
    ${chooseSections(
      sections,
      ...(['summary', 'experience', 'education', 'skills', 'languages'] as const),
      ...(['certifications', 'volunteering', 'projects', 'awards', 'interests'] as const),
    ).map((section) =>
      sectionMarkup(person, section, {
        entry: project,
        entries: (own) => html`${own.entries.map((entry) => entryMarkup(entry, own, person))}`,
      }),
    )}`,
});

function variant(person: Person) {
  return variantOf(person, 'labelled-form', dimensions);
}

function headerOf(person: Person): Markup {
  const { basics, resumeLanguage } = person;
  const chosen = variant(person);
  const words = basics.name.split(' ');
  const told =
    chosen.name === 'last-first'
      ? `${words.at(-1)}, ${words.slice(0, -1).join(' ')}`
      : chosen.name === 'lower-case'
        ? basics.name.toLowerCase()
        : basics.name;
  const isHeading = chosen.name === 'heading' || chosen.name === 'lower-case';
  const labels = contactLabels[resumeLanguage];
  const answers = contactItems(person).map(({ kind, text }): Answer => [labels[kind], text]);
  return html`${isHeading ? html`<h1>${told}</h1>` : html`<h1>${title[resumeLanguage]}</h1>`}
    ${answersMarkup([...(isHeading ? [] : [[nameLabels[resumeLanguage], told] as Answer]), ...answers], chosen)}
    <p>${basics.label}</p>`;
}

const title = { en: 'Curriculum Vitae', de: 'Lebenslauf', fr: 'Curriculum vitae', es: 'Currículum vítae' };

function entryMarkup(entry: Entry, section: Section, person: Person): Markup {
  if (section.kind === 'projects') return project(entry);
  const chosen = variant(person);
  const labels = entryLabels[person.resumeLanguage][Number(chosen.labels)]!;
  const list = entry.bullets.length > 0 ? bulletList(entry.bullets) : undefined;
  const answers = answersOf(entry, section, labels, chosen);
  if (list && chosen.tasks === 'labelled') answers.push([labels.tasks, list]);
  return html`<div class="entry">
    ${answersMarkup(answers, chosen)}${chosen.tasks === 'below' ? list : undefined}
  </div>`;
}

function answersOf(
  entry: Entry,
  { kind }: Section,
  labels: EntryLabels,
  { order, dates }: Variant,
): Answer[] {
  const isStudy = kind === 'education';
  const answers: Record<string, Answer[]> = {
    title: [[isStudy ? labels.degree : labels.title, entry.title]],
    company: [[isStudy ? labels.institution : labels.company, entry.organisation]],
    place: entry.place ? [[labels.place, entry.place]] : [],
    dates: datesOf(entry.dates ?? '', labels, dates),
  };
  return order.split('-').flatMap((field) => answers[field] ?? []);
}

function datesOf(dates: string, labels: EntryLabels, form: Variant['dates']): Answer[] {
  const [from = '', to] = dates.split(' – ');
  if (form === 'span' || to === undefined) return [[labels.dates, dates]];
  if (form === 'two-lines')
    return [
      [labels.from, from],
      [labels.to, to],
    ];
  return [[labels.from, html`${from} <span class="label">${labels.to}:</span> ${to}`]];
}

function answersMarkup(answers: readonly Answer[], { form }: Variant): Markup {
  if (form === 'colon' || form === 'two-by-two')
    return html`<div class="${form === 'colon' ? 'one' : 'two'}">
      ${answers.map(([label, answer]) =>
        answer instanceof Object && answer.source.includes('<ul')
          ? html`<div style="grid-column: 1 / -1"><span class="label">${label}:</span>${answer}</div>`
          : html`<p><span class="label">${label}:</span> ${answer}</p>`,
      )}
    </div>`;
  const colon = form === 'columns' ? ':' : '';
  return html`<table>
    ${answers.map(
      ([label, answer]) =>
        html`<tr>
          <td class="label">${label}${colon}</td>
          <td>${answer}</td>
        </tr>`,
    )}
  </table>`;
}

function project({ title: name, bullets }: Entry): Markup {
  return html`<p><b>${name}:</b> ${bullets.join(' ')}</p>`;
}
