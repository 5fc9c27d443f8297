import type { Person, ResumeLanguage } from '../../person.js';
import type { Section } from '../../sections.js';
import { chromiumPdf } from '../chromium-pdf.js';
import { html, type Markup } from '../html/markup.js';
import type { Layout } from '../layout.js';
import { contactRows } from './contact-rows.js';
import { datedEntries, type DatedEntry } from './dated-entries.js';
import { dateWriter, writePeriod } from './period.js';
import { webPage } from './web-page.js';
import { words } from './words.js';

/** The "hoja de vida" of Latin America: every fact behind its label, "Empresa: …", "Cargo: …", "Funciones:". */
export const heldLifeSheet: Layout = {
  kind: 'pdf',
  needs: 'chromium',
  wording: {
    headingSet: 1,
    counted: false,
    dates: { style: 'long', dash: ' - ', open: 'current' },
    entry: { first: 'organisation', separator: 'line' },
  },
  draw: (person, sections) => chromiumPdf(webPage(person, css, body(person, sections))),
};

const css = `
@page { size: Letter; margin: 25mm 28mm; @bottom-right { content: counter(page); font: 10pt 'Liberation Sans'; } }
body { font: 11pt/1.4 'Liberation Sans', Arial, sans-serif; color: #000; }
.sheet { text-align: center; font-weight: bold; font-size: 14pt; text-transform: uppercase; margin-bottom: 5mm; }
h1 { font-size: 14pt; text-align: center; }
.label { text-align: center; margin-bottom: 4mm; }
h2 { font-size: 12pt; text-transform: uppercase; text-align: center; background: #dfe7f1; padding: 0.8mm; margin: 6mm 0 3mm; }
.pair { display: grid; grid-template-columns: 50mm 1fr; break-inside: avoid; }
.pair b { text-transform: uppercase; font-size: 10pt; }
.entry { margin-bottom: 5mm; }
li { list-style: disc; margin-left: 8mm; }`;

interface Labels {
  employer: string;
  organisation: string;
  school: string;
  title: string;
  degree: string;
  place: string;
  period: string;
  tasks: string;
}

const labels: Record<ResumeLanguage, Labels> = {
  en: {
    employer: 'Employer',
    organisation: 'Organization',
    school: 'Institution',
    title: 'Position',
    degree: 'Degree',
    place: 'City',
    period: 'Period',
    tasks: 'Duties',
  },
  de: {
    employer: 'Arbeitgeber',
    organisation: 'Organisation',
    school: 'Einrichtung',
    title: 'Position',
    degree: 'Abschluss',
    place: 'Ort',
    period: 'Zeitraum',
    tasks: 'Aufgaben',
  },
  fr: {
    employer: 'Employeur',
    organisation: 'Association',
    school: 'Établissement',
    title: 'Fonction',
    degree: 'Diplôme',
    place: 'Ville',
    period: 'Période',
    tasks: 'Missions',
  },
  es: {
    employer: 'Empresa',
    organisation: 'Organización',
    school: 'Institución',
    title: 'Cargo',
    degree: 'Título',
    place: 'Ciudad',
    period: 'Período',
    tasks: 'Funciones',
  },
};

function body(person: Person, sections: Section[]): Markup {
  const { resume, personal, name } = words[person.resumeLanguage];
  return html`<p class="sheet">${resume}</p>
    <h1>${person.basics.name}</h1>
    <p class="label">${person.basics.label}</p>
    <h2>${personal}</h2>
    ${pair(name, person.basics.name)} ${contactRows(person).map(([what, value]) => pair(what, value))}
    ${sections.map((section) => block(person, section))}`;
}

function block(person: Person, section: Section): Markup {
  return html`<h2>${section.heading}</h2>
    ${section.lines.map((line) => html`<p>${line}</p>`)}
    ${datedEntries(person, section).map((entry) => entryOf(person, section.kind, entry))}`;
}

function entryOf({ resumeLanguage }: Person, kind: Section['kind'], entry: DatedEntry): Markup {
  const label = labels[resumeLanguage];
  const { title, organisation, place, bullets } = entry;
  const studied = kind === 'education';
  const where = studied ? label.school : kind === 'experience' ? label.employer : label.organisation;
  const tasks = html`<b>${label.tasks}:</b>
    <ul>
      ${bullets.map((text) => html`<li>${text}</li>`)}
    </ul>`;
  if (!organisation) return html`<p><b>${title}</b>: ${bullets.join(' ')}</p>`;
  return html`<div class="entry">
    ${pair(where, organisation)} ${pair(studied ? label.degree : label.title, title)}
    ${place ? pair(label.place, place) : undefined} ${pair(label.period, when(resumeLanguage, entry))}
    ${bullets.length > 0 ? tasks : undefined}
  </div>`;
}

function pair(label: string, value: string): Markup {
  return html`<p class="pair"><b>${label}:</b> <span>${value}</span></p>`;
}

function when(language: ResumeLanguage, entry: DatedEntry): string {
  const [until, today] = {
    en: ['to', 'date'],
    de: ['bis', 'heute'],
    fr: ['à', 'ce jour'],
    es: ['a', 'la fecha'],
  }[language] as [string, string];
  return writePeriod(entry, {
    date: dateWriter('long', language),
    between: (start, end) => `${start} ${until} ${end}`,
    since: (start) => `${start} ${until} ${today}`,
  });
}
