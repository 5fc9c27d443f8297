import type { Person } from '../../person.js';
import type { Section } from '../../sections.js';
import { contactLines } from '../../sections.js';
import { chromiumPdf } from '../chromium-pdf.js';
import { html, type Markup } from '../html/markup.js';
import type { Layout } from '../layout.js';
import { datedEntries, type DatedEntry } from './dated-entries.js';
import { ownHeadings } from './own-headings.js';
import { dateWriter, writePeriod } from './period.js';
import { unbroken } from './unbroken.js';
import { webPage } from './web-page.js';
import { words } from './words.js';

/** An academic's vita: dates in the left margin, an open dash for what goes on, tasks as running text. */
export const heldAcademicMargin: Layout = {
  kind: 'pdf',
  needs: 'chromium',
  wording: {
    headingSet: 0,
    headings: ownHeadings({
      en: `Statement | Appointments | Degrees | Technical Proficiencies | Licensure |
        Linguistic Abilities | Selected Work | Service | Honors and Prizes | Outside the Office`,
      de: `Kurzvita | Anstellungen | Studium | Methodenkenntnisse | Nachweise | Beherrschte Sprachen |
        Arbeiten | Gremien und Ehrenamt | Preise | Privates`,
      fr: `Présentation | Postes occupés | Titres et diplômes | Outils et méthodes | Attestations |
        Pratique des langues | Travaux | Responsabilités collectives | Prix et bourses | Hors travail`,
      es: `Semblanza | Cargos desempeñados | Títulos | Dominio técnico | Constancias |
        Dominio de lenguas | Trabajos | Servicio a la comunidad | Honores | Vida personal`,
    }),
    counted: false,
    dates: { style: 'slash', dash: '–', open: 'blank' },
    entry: { first: 'title', separator: ', ' },
  },
  draw: (person, sections) => chromiumPdf(webPage(person, css(person), body(person, sections))),
};

function css({ basics, resumeLanguage }: Person): string {
  const runner = `${words[resumeLanguage].resume} – ${basics.name} – `.replaceAll("'", '’');
  return `
@page { size: Letter; margin: 24mm 26mm 22mm; @top-right { content: '${runner}' counter(page); font: italic 9pt 'Liberation Serif'; } }
@page :first { @top-right { content: none; } }
body { font: 11.5pt/1.3 'Liberation Serif', 'Times New Roman', serif; color: #000; }
h1 { text-align: center; font-size: 15pt; font-variant: small-caps; letter-spacing: 0.4mm; }
.top { text-align: center; }
.vita { text-align: center; font-style: italic; margin-bottom: 2mm; }
h2 { font-size: 11.5pt; font-variant: small-caps; margin: 6mm 0 2mm; font-weight: bold; text-align: center; }
.row { display: flex; margin-bottom: 2.5mm; break-inside: avoid; }
.row > :first-child { flex: 0 0 34mm; }
.row > :last-child { flex: 1; }
p.indent { margin-left: 34mm; text-indent: -5mm; padding-left: 5mm; margin-bottom: 1mm; text-align: justify; }
.task { text-align: justify; margin-top: 0.6mm; font-size: 10.8pt; }`;
}

function body(person: Person, sections: Section[]): Markup {
  const { name, label } = person.basics;
  return html`<p class="vita">${words[person.resumeLanguage].resume}</p>
    <h1>${name}</h1>
    <p class="top">${label}</p>
    <p class="top">${unbroken(contactLines(person), ', ')}</p>
    ${sections.map((section) => block(person, section))}`;
}

function block(person: Person, section: Section): Markup {
  return html`<h2>${section.heading}</h2>
    ${section.lines.map((line) => html`<p class="indent">${line}</p>`)}
    ${datedEntries(person, section).map((entry) => row(person, entry))}`;
}

function row({ resumeLanguage }: Person, entry: DatedEntry): Markup {
  const when = writePeriod(entry, {
    date: dateWriter('slash', resumeLanguage),
    between: (start, end) => `${start}–${end}`,
    since: (start) => `${start}–`,
  });
  const { title, organisation, place, bullets } = entry;
  const where = [organisation, place].filter(Boolean).join(', ');
  return html`<div class="row">
    <div>${when}</div>
    <div>
      <i>${title}</i>${where ? `, ${where}.` : '.'}
      ${bullets.map((text) => html`<p class="task">${text}</p>`)}
    </div>
  </div>`;
}
