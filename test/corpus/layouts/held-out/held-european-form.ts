import type { Person } from '../../person.js';
import type { Section } from '../../sections.js';
import { chromiumPdf } from '../chromium-pdf.js';
import { html, type Markup } from '../html/markup.js';
import type { Layout } from '../layout.js';
import { contactRows } from './contact-rows.js';
import { ownHeadings } from './own-headings.js';
import { webPage } from './web-page.js';

/** The European form of our days: capitals over a line, periods in square brackets before each title. */
export const heldEuropeanForm: Layout = {
  kind: 'pdf',
  needs: 'chromium',
  wording: {
    headingSet: 0,
    headings: ownHeadings({
      en: `About myself | Work experience | Education and training | Digital and other skills |
        Licences and attestations | Mother tongue and other languages | Projects | Voluntary service |
        Honours | Hobbies`,
      de: `Zu meiner Person | Berufserfahrungen | Allgemeine und berufliche Bildung |
        Digitale und andere Kompetenzen | Nachweise und Bescheinigungen |
        Muttersprache und weitere Sprachen | Projekte | Freiwilligendienst | Ehrungen und Preise |
        Hobbys und Interessen`,
      fr: `À propos de moi | Expérience de travail | Éducation et formation |
        Compétences numériques et autres | Licences et attestations |
        Langue maternelle et autres langues | Projets | Volontariat | Distinctions honorifiques |
        Loisirs et intérêts`,
      es: `Acerca de mí | Experiencia de trabajo | Educación y capacitación |
        Competencias digitales y otras | Licencias y acreditaciones | Lengua materna y otras lenguas |
        Proyectos | Servicio voluntario | Premios y honores | Aficiones e intereses`,
    }),
    counted: false,
    dates: { style: 'slash', dash: ' – ', open: 'current' },
    entry: { first: 'title', separator: 'line' },
  },
  draw: (person, sections) => chromiumPdf(webPage(person, css, body(person, sections))),
};

const css = `
@page { size: A4; margin: 14mm 16mm 16mm; @bottom-right { content: counter(page) ' / ' counter(pages); font: 8pt 'DejaVu Sans'; color: #777; } }
body { font: 9.2pt/1.45 'DejaVu Sans', Verdana, sans-serif; color: #333; }
header { background: #f1f2f4; border-left: 3mm solid #0e4194; padding: 6mm 7mm; margin-bottom: 7mm; }
h1 { font-size: 19pt; color: #0e4194; font-weight: normal; margin-bottom: 2mm; }
header .label { font-weight: bold; margin-bottom: 2mm; }
header span { margin-right: 5mm; display: inline-block; }
header b { color: #0e4194; font-weight: normal; }
h2 { font-size: 9.5pt; font-weight: bold; text-transform: uppercase; color: #0e4194; border-bottom: 0.4mm solid #0e4194; margin: 7mm 0 2.5mm; padding: 0 0 1mm 5mm; position: relative; }
h2::before { content: ''; position: absolute; left: 0; top: 1mm; width: 2.4mm; height: 2.4mm; border-radius: 50%; background: #0e4194; }
.entry, .lines { margin: 0 0 4mm 5mm; }
.when { color: #666; }
.when + b { font-size: 10.2pt; }
.org { color: #0e4194; }
li { margin: 1mm 0 0 5mm; list-style: disc; }
.lines p { margin-bottom: 1mm; }`;

function body(person: Person, sections: Section[]): Markup {
  const { name, label } = person.basics;
  return html`<header>
      <h1>${name}</h1>
      <p class="label">${label}</p>
      <p>${contactRows(person).map(([what, value]) => html`<span><b>${what}:</b> ${value}</span> `)}</p>
    </header>
    ${sections.map(block)}`;
}

function block({ heading, lines, entries }: Section): Markup {
  return html`<section>
    <h2>${heading}</h2>
    ${
      lines.length > 0
        ? html`<div class="lines">${lines.map((line) => html`<p>${line}</p>`)}</div>`
        : undefined
    }
    ${entries.map(entry)}
  </section>`;
}

function entry({ dates, title, organisation, place, bullets }: Section['entries'][number]): Markup {
  const where = [organisation, place].filter(Boolean).join(' – ');
  return html`<div class="entry">
    ${dates ? html`<span class="when">[ ${dates} ]</span> ` : undefined}<b>${title}</b>
    <p class="org">${where}</p>
    <ul>
      ${bullets.map((text) => html`<li>${text}</li>`)}
    </ul>
  </div>`;
}
