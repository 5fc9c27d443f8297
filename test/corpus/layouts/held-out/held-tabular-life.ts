import type { Person } from '../../person.js';
import type { Section } from '../../sections.js';
import { chromiumPdf } from '../chromium-pdf.js';
import { html, type Markup } from '../html/markup.js';
import { madeAt, type Layout } from '../layout.js';
import { contactRows } from './contact-rows.js';
import { datedEntries, type DatedEntry } from './dated-entries.js';
import { ownHeadings } from './own-headings.js';
import { dateWriter, writePeriod } from './period.js';
import { webPage } from './web-page.js';
import { words } from './words.js';

/** The tabular vita of German-speaking countries: personal data first, dates left, place and signature last. */
export const heldTabularLife: Layout = {
  kind: 'pdf',
  needs: 'chromium',
  wording: {
    headingSet: 0,
    headings: ownHeadings({
      en: `Introduction | Professional Life | Schools and Universities | Special Knowledge |
        Further Training | Knowledge of Languages | Project Work | Social Commitment |
        Prizes and Scholarships | Leisure`,
      de: `Kurzvorstellung | Berufstätigkeit | Schulen und Hochschulen | Besondere Kenntnisse |
        Weiterbildungen | Sprachkompetenz | Projektarbeit | Gesellschaftliches Engagement |
        Preise und Stipendien | Freizeitinteressen`,
      fr: `Introduction | Vie professionnelle | Écoles et universités | Connaissances particulières |
        Formation continue | Connaissances linguistiques | Travaux de projet | Engagement social |
        Prix et bourses | Temps libre`,
      es: `Presentación | Vida profesional | Escuelas y universidades | Conocimientos especiales |
        Formación continua | Conocimientos de lenguas | Trabajo en proyectos | Compromiso social |
        Premios y becas | Tiempo libre`,
    }),
    counted: false,
    dates: { style: 'dot', dash: ' – ', open: 'present' },
    entry: { first: 'title', separator: 'line' },
  },
  draw: (person, sections) => chromiumPdf(webPage(person, css, body(person, sections))),
};

const css = `
@page { size: A4; margin: 22mm 20mm 18mm 25mm; }
body { font: 11pt/1.35 'Liberation Sans', Arial, sans-serif; color: #000; }
h1 { font-size: 18pt; margin-bottom: 8mm; }
h2 { font-size: 12pt; margin: 7mm 0 3mm; }
dl { display: grid; grid-template-columns: 46mm 1fr; row-gap: 2.5mm; }
dt, dd { break-inside: avoid; }
li { margin-left: 4mm; text-indent: -4mm; }
li::before { content: '–'; display: inline-block; width: 4mm; text-indent: 0; }
.signed { margin-top: 14mm; break-inside: avoid; }
.signed i { display: block; font: italic 17pt 'Liberation Serif'; margin-top: 3mm; }`;

function body(person: Person, sections: Section[]): Markup {
  const { personal, resume, name } = words[person.resumeLanguage];
  const known: [string, string][] = [[name, person.basics.name], ...contactRows(person)];
  return html`<h1>${resume}</h1>
    <h2>${personal}</h2>
    <dl>${known.map(([what, value]) => pair(`${what}:`, html`${value}`))}</dl>
    <p style="margin-top: 4mm">${person.basics.label}</p>
    ${sections.map((section) => block(person, section))}
    <div class="signed">
      <p>${person.basics.location.split(',')[0]}, ${signedOn(person)}</p>
      <i>${person.basics.name}</i>
    </div>`;
}

function block(person: Person, section: Section): Markup {
  const { heading, lines, kind } = section;
  const split = kind === 'skills' || kind === 'languages';
  return html`<h2>${heading}</h2>
    ${split ? html`<dl>${lines.map(splitLine)}</dl>` : lines.map((line) => html`<p>${line}</p>`)}
    <dl>${datedEntries(person, section).map((entry) => row(person, entry))}</dl>`;
}

/** "Databases: …" and "German (native)" as a label and what belongs to it. */
function splitLine(line: string): Markup {
  const [, label = '', content = line] = /^([^:(]+?)(?::| (?=\()) *(.*)$/u.exec(line) ?? [];
  return pair(label, html`${content.replace(/^\((.*)\)$/u, '$1')}`);
}

function row(person: Person, entry: DatedEntry): Markup {
  const { title, organisation, place, bullets } = entry;
  const where = [organisation, place].filter(Boolean).join(', ');
  const content = html`<b>${title}</b>
    <div>${where}</div>
    <ul>
      ${bullets.map((text) => html`<li>${text}</li>`)}
    </ul>`;
  return pair(when(person, entry), content);
}

function pair(label: string, content: Markup): Markup {
  return html`<dt>${label}</dt>
    <dd>${content}</dd>`;
}

function when({ resumeLanguage }: Person, entry: DatedEntry): string {
  const { since } = words[resumeLanguage];
  return writePeriod(entry, {
    date: dateWriter('dot', resumeLanguage),
    between: (start, end) => `${start} – ${end}`,
    since: (start) => `${since} ${start}`,
  });
}

function signedOn({ resumeLanguage }: Person): string {
  return new Intl.DateTimeFormat(resumeLanguage, { dateStyle: 'long', timeZone: 'UTC' }).format(madeAt);
}
