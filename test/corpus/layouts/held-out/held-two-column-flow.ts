import type { Person, ResumeDate } from '../../person.js';
import { contactLines, type Section } from '../../sections.js';
import { chromiumPdf } from '../chromium-pdf.js';
import { html, type Markup } from '../html/markup.js';
import type { Layout } from '../layout.js';
import { capitals } from './capitals.js';
import { datedEntries, type DatedEntry } from './dated-entries.js';
import { ownHeadings } from './own-headings.js';
import { writePeriod } from './period.js';
import { unbroken } from './unbroken.js';
import { webPage } from './web-page.js';
import { words } from './words.js';

/** A newspaper page: all text flows through two equal columns below the name, jobs run on from one to the next. */
export const heldTwoColumnFlow: Layout = {
  kind: 'pdf',
  needs: 'chromium',
  wording: {
    headingSet: 0,
    headings: ownHeadings({
      en: `At a Glance | Professional Journey | Learning | Expertise | Diplomas and Badges | Talking |
        Built and Shipped | Community | In the Spotlight | Offline`,
      de: `Im Überblick | Berufsweg | Lernen | Know-how | Urkunden | Sprachvermögen | Werke |
        Gemeinschaft | Im Rampenlicht | Abseits der Arbeit`,
      fr: `En un coup d’œil | Itinéraire professionnel | Apprentissages | Expertise | Brevets |
        Expression | Œuvres | Vie de quartier | Sous les projecteurs | Hors ligne`,
      es: `De un vistazo | Recorrido profesional | Aprendizaje | Pericia | Diplomas | Dominio de idiomas |
        Obras | Comunidad | Bajo los focos | Fuera del trabajo`,
    }),
    counted: false,
    dates: { style: 'dot', dash: ' – ', open: 'now' },
    entry: { first: 'title', separator: ' · ' },
  },
  draw: (person, sections) => chromiumPdf(webPage(person, css, body(person, sections))),
};

const css = `
@page { size: A4; margin: 14mm 14mm; }
body { font: 9.4pt/1.35 'DejaVu Serif', Georgia, serif; color: #1b1b1b; }
header { border-top: 1mm solid #1b1b1b; border-bottom: 0.3mm solid #1b1b1b; padding: 3mm 0; margin-bottom: 5mm; text-align: center; }
h1 { font-size: 17pt; letter-spacing: 1mm; font-weight: normal; }
header p { font-size: 8.6pt; }
.flow { columns: 2; column-gap: 9mm; column-rule: 0.2mm solid #999; column-fill: auto; }
h2 { font-size: 12pt; font-style: italic; margin: 4mm 0 1.5mm; }
section:first-child h2 { margin-top: 0; }
.head { font-weight: bold; break-after: avoid; break-inside: avoid; margin-top: 2mm; }
.when { font-size: 8.4pt; break-after: avoid; }
p.text { text-align: justify; text-indent: 3mm; }`;

function body(person: Person, sections: Section[]): Markup {
  const { name, label } = person.basics;
  return html`<header>
      <h1>${capitals(name)}</h1>
      <p>${unbroken([label, ...contactLines(person)], ' ~ ')}</p>
    </header>
    <div class="flow">${sections.map((section) => block(person, section))}</div>`;
}

function block(person: Person, section: Section): Markup {
  return html`<section>
    <h2>${section.heading}</h2>
    ${section.lines.map((line) => html`<p>${line}</p>`)}
    ${datedEntries(person, section).map((entry) => entryOf(person, entry))}
  </section>`;
}

function entryOf({ resumeLanguage }: Person, entry: DatedEntry): Markup {
  const { title, organisation, place, bullets } = entry;
  const when = writePeriod(entry, {
    date: (date: ResumeDate) => date.split('-').toReversed().join('.'),
    between: (start, end) => `${start} → ${end}`,
    since: (start) => `${start} → ${words[resumeLanguage].present}`,
  });
  return html`<p class="head">${[title, organisation, place].filter(Boolean).join(' · ')}</p>
    ${when ? html`<p class="when">${when}</p>` : undefined}
    ${bullets.map((text) => html`<p class="text">${text}</p>`)}`;
}
