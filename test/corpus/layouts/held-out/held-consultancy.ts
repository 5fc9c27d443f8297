import type { Person, ResumeDate, ResumeLanguage } from '../../person.js';
import { contactLines, type Section } from '../../sections.js';
import { chromiumPdf } from '../chromium-pdf.js';
import { html, type Markup } from '../html/markup.js';
import type { Layout } from '../layout.js';
import { capitals } from './capitals.js';
import { datedEntries, type DatedEntry } from './dated-entries.js';
import { ownHeadings } from './own-headings.js';
import { dateWriter, writePeriod } from './period.js';
import { unbroken } from './unbroken.js';
import { webPage } from './web-page.js';
import { words } from './words.js';

/** A consultant's page: employer and place at the left, dates at the right, the title in italics below. */
export const heldConsultancy: Layout = {
  kind: 'pdf',
  needs: 'chromium',
  wording: {
    headingSet: 0,
    headings: ownHeadings({
      en: `Executive Summary | Professional Background | Academic Credentials | Technical Toolkit |
        Licenses Held | Language Proficiency | Selected Engagements | Civic Engagement | Distinctions |
        Additional Information`,
      de: `Kernprofil | Berufliche Laufbahn | Akademischer Werdegang | Methoden und Werkzeuge |
        Qualifizierungen | Sprachniveau | Mandate und Projekte | Bürgerschaftliches Engagement |
        Stipendien und Preise | Sonstiges`,
      fr: `Synthèse | Carrière professionnelle | Cursus universitaire | Outils maîtrisés |
        Accréditations | Niveau de langues | Missions choisies | Engagement citoyen | Bourses et prix |
        Divers`,
      es: `Síntesis | Carrera profesional | Grados académicos | Herramientas | Licencias |
        Nivel de idiomas | Encargos selectos | Compromiso cívico | Becas y premios |
        Información adicional`,
    }),
    counted: false,
    dates: { style: 'short', dash: ' to ', open: 'present' },
    entry: { first: 'organisation', separator: 'line' },
  },
  draw: (person, sections) => chromiumPdf(webPage(person, css, body(person, sections))),
};

const css = `
@page { size: Letter; margin: 17mm 19mm; }
body { font: 10.5pt/1.25 'Liberation Serif', 'Times New Roman', serif; color: #000; }
h1 { text-align: center; font-size: 17pt; }
.contact { text-align: center; margin-bottom: 1mm; }
h2 { font-size: 10.5pt; text-transform: uppercase; border-bottom: 0.3mm solid #000; margin: 4.5mm 0 1.5mm; }
.line { display: flex; justify-content: space-between; gap: 6mm; break-after: avoid; }
.line span:last-child { white-space: nowrap; }
.entry { margin-bottom: 2.2mm; }
.entry > i { display: block; }
li { list-style: square; margin-left: 6mm; text-align: justify; }
p { text-align: justify; }
.contact { text-align: center; }`;

function body(person: Person, sections: Section[]): Markup {
  const { name, label } = person.basics;
  return html`<h1>${capitals(name)}</h1>
    <p class="contact">${unbroken(contactLines(person), ' ◆ ')}</p>
    <p class="contact"><i>${label}</i></p>
    ${sections.map((section) => block(person, section))}`;
}

function block(person: Person, section: Section): Markup {
  return html`<h2>${section.heading}</h2>
    ${section.lines.map((line) => html`<p>${line}</p>`)}
    ${datedEntries(person, section).map((entry) => entryOf(person, entry))}`;
}

function entryOf({ resumeLanguage }: Person, entry: DatedEntry): Markup {
  const { title, organisation, place, bullets } = entry;
  const { present } = words[resumeLanguage];
  const to = { en: 'to', de: 'bis', fr: 'à', es: 'a' }[resumeLanguage];
  const when = writePeriod(entry, {
    date: (date) => writeMonth(date, resumeLanguage),
    between: (start, end) => `${start} ${to} ${end}`,
    since: (start) => `${start} ${to} ${present}`,
  });
  return html`<div class="entry">
    <div class="line">
      <span><b>${organisation ?? title}</b>${place ? ` – ${place}` : ''}</span><span>${when}</span>
    </div>
    ${organisation ? html`<i>${title}</i>` : undefined}
    <ul>
      ${bullets.map((text) => html`<li>${text}</li>`)}
    </ul>
  </div>`;
}

/** Months as American newspapers shorten them, March to July in full; elsewhere the usual short names. */
const monthNames = 'Jan. Feb. March April May June July Aug. Sept. Oct. Nov. Dec.'.split(' ');

function writeMonth(date: ResumeDate, language: ResumeLanguage): string {
  const [year = '', month] = date.split('-');
  if (language !== 'en' || !month) return dateWriter('short', language)(date);
  return `${monthNames[Number(month) - 1]} ${year}`;
}
