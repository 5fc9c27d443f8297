import type { Person } from '../../person.js';
import type { ResumeDate, ResumeLanguage } from '../../person.js';
import type { Section } from '../../sections.js';
import { chromiumPdf } from '../chromium-pdf.js';
import { html, type Markup } from '../html/markup.js';
import type { Layout } from '../layout.js';
import { contactRows } from './contact-rows.js';
import { datedEntries, type DatedEntry } from './dated-entries.js';
import { writePeriod } from './period.js';
import { webPage } from './web-page.js';
import { words } from './words.js';

/** An East Asian form: a grid with column headings, "2019.03 ~ now", and each post's tasks in a row below it. */
export const heldCareerTable: Layout = {
  kind: 'pdf',
  needs: 'chromium',
  wording: {
    headingSet: 3,
    counted: false,
    dates: { style: 'iso', dash: ' – ', open: 'now' },
    entry: { first: 'organisation', separator: 'line' },
  },
  draw: (person, sections) => chromiumPdf(webPage(person, css, body(person, sections))),
};

const css = `
@page { size: A4; margin: 15mm; }
body { font: 9pt/1.35 'Liberation Sans', Arial, sans-serif; color: #000; }
h1 { font-size: 15pt; text-align: center; letter-spacing: 1mm; margin-bottom: 4mm; font-weight: normal; text-transform: uppercase; }
h2 { font-size: 9.5pt; margin: 4mm 0 1mm; }
h2::before { content: '■ '; }
table { width: 100%; border-collapse: collapse; }
td, th { border: 0.2mm solid #555; padding: 1mm 1.8mm; text-align: left; vertical-align: top; }
th { background: #efefef; font-weight: normal; }
.when { width: 34mm; white-space: nowrap; }
tr { break-inside: avoid; }
.head { break-after: avoid; }`;

const columns: Record<ResumeLanguage, Record<'experience' | 'education' | 'volunteering', string[]>> = {
  en: {
    experience: ['Period', 'Company', 'Position', 'Location'],
    education: ['Period', 'School', 'Degree'],
    volunteering: ['Period', 'Organization', 'Role'],
  },
  de: {
    experience: ['Zeitraum', 'Firma', 'Position', 'Ort'],
    education: ['Zeitraum', 'Schule', 'Abschluss'],
    volunteering: ['Zeitraum', 'Organisation', 'Aufgabe'],
  },
  fr: {
    experience: ['Période', 'Entreprise', 'Poste', 'Lieu'],
    education: ['Période', 'Établissement', 'Diplôme'],
    volunteering: ['Période', 'Organisation', 'Rôle'],
  },
  es: {
    experience: ['Período', 'Empresa', 'Puesto', 'Lugar'],
    education: ['Período', 'Centro', 'Título'],
    volunteering: ['Período', 'Organización', 'Función'],
  },
};

function body(person: Person, sections: Section[]): Markup {
  const { resume, name } = words[person.resumeLanguage];
  const { basics } = person;
  const known = [[name, basics.name], ...contactRows(person)];
  return html`<h1>${resume}</h1>
    <table>
      ${known.map(
        ([what, value]) =>
          html`<tr>
            <th class="when">${what}</th>
            <td>${value}</td>
          </tr>`,
      )}
    </table>
    <p style="margin-top: 2mm">${basics.label}</p>
    ${sections.map((section) => block(person, section))}`;
}

function block(person: Person, section: Section): Markup {
  const { kind, heading, lines } = section;
  const entries = datedEntries(person, section);
  const named = kind === 'experience' || kind === 'education' || kind === 'volunteering';
  const titles = named ? columns[person.resumeLanguage][kind] : [];
  const simple = [
    ...lines,
    ...(named ? [] : entries.map(({ title, bullets }) => `${title}: ${bullets.join(' ')}`)),
  ];
  const head = html`<tr class="head">
    ${titles.map((title) => html`<th>${title}</th>`)}
  </tr>`;
  return html`<h2>${heading}</h2>
    <table>
      ${named ? [head, ...entries.map((entry) => rows(person, entry, titles.length))] : undefined}
      ${simple.map(
        (text) =>
          html`<tr>
            <td>${text}</td>
          </tr>`,
      )}
    </table>`;
}

function rows({ resumeLanguage }: Person, entry: DatedEntry, width: number): Markup {
  const { organisation, title, place, bullets } = entry;
  const tasks = bullets.map((text, at) => html`<div>${at + 1}) ${text}</div>`);
  return html`<tr class="head">
      <td class="when">${when(resumeLanguage, entry)}</td>
      <td>${organisation}</td>
      <td>${title}</td>
      ${width > 3 ? html`<td>${place}</td>` : undefined}
    </tr>
    ${
      bullets.length > 0
        ? html`<tr>
            <td colspan="${width}">${tasks}</td>
          </tr>`
        : undefined
    }`;
}

function when(language: ResumeLanguage, entry: DatedEntry): string {
  const now = { en: 'now', de: 'heute', fr: 'aujourd’hui', es: 'hoy' }[language];
  return writePeriod(entry, {
    date: (date: ResumeDate) => date.replace('-', '.'),
    between: (start, end) => `${start} ~ ${end}`,
    since: (start) => `${start} ~ ${now}`,
  });
}
