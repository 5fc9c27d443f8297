import type { Person } from '../../person.js';
import { chooseSections, contactLines, type Section } from '../../sections.js';
import { chromiumPdf } from '../chromium-pdf.js';
import { html, type Markup } from '../html/markup.js';
import type { Layout } from '../layout.js';
import { datedEntries, type DatedEntry } from './dated-entries.js';
import { employersOf, type Employer } from './employers.js';
import { ownHeadings } from './own-headings.js';
import { dateWriter, writePeriod } from './period.js';
import { timeSpent } from './time-spent.js';
import { unbroken } from './unbroken.js';
import { webPage } from './web-page.js';
import { words } from './words.js';

/** Employers in bold, their roles below them along a line, each with the time it lasted; skills come first. */
export const heldNestedRoles: Layout = {
  kind: 'pdf',
  needs: 'chromium',
  wording: {
    headingSet: 0,
    headings: ownHeadings({
      en: `In a nutshell | Career History | Schooling | Strengths | Accreditations | Spoken Languages |
        Portfolio | Pro Bono | Prizes | Free Time`,
      de: `Auf einen Blick | Laufbahn | Schule und Hochschule | Stärken | Bescheinigungen |
        Gesprochene Sprachen | Portfolio | Pro bono | Preise | Freie Zeit`,
      fr: `En quelques mots | Carrière | Scolarité | Points forts | Accréditations obtenues |
        Langues pratiquées | Portfolio | Pro bono | Palmarès | Temps libre`,
      es: `En pocas palabras | Carrera | Escolaridad | Fortalezas | Diplomas obtenidos |
        Idiomas hablados | Portafolio | Pro bono | Galardones | Tiempo libre`,
    }),
    counted: true,
    dates: { style: 'short', dash: ' – ', open: 'present' },
    entry: { first: 'organisation', separator: 'line' },
  },
  draw: (person, sections) => chromiumPdf(webPage(person, css, body(person, sections))),
};

const css = `
@page { size: A4; margin: 16mm 18mm; background: #fff; }
body { font: 10pt/1.4 'Liberation Sans', Arial, sans-serif; color: #24292f; }
h1 { font-size: 20pt; text-align: right; }
header { text-align: right; margin-bottom: 5mm; }
header p { color: #57606a; }
section { border: 0.25mm solid #d0d7de; border-radius: 2mm; padding: 4mm 5mm; margin-bottom: 4mm; -webkit-box-decoration-break: clone; }
h2 { font-size: 12.5pt; margin-bottom: 2mm; }
.employer { font-size: 11pt; font-weight: bold; margin-top: 3mm; break-after: avoid; }
.where { color: #57606a; font-size: 9pt; break-after: avoid; }
.role { border-left: 0.6mm solid #d0d7de; margin-left: 2mm; padding: 0.5mm 0 1.5mm 5mm; }
.role h3 { font-size: 10pt; font-weight: normal; text-decoration: underline; }
.when { color: #57606a; font-size: 9pt; }
li { margin-top: 0.8mm; }
.tag { display: inline-block; background: #ddf4ff; border-radius: 3mm; padding: 0.3mm 2.5mm; margin: 0 1mm 1.2mm 0; font-size: 9pt; }`;

function body(person: Person, sections: Section[]): Markup {
  const { name, label } = person.basics;
  const first = chooseSections(sections, 'skills', 'summary', 'experience');
  const rest = sections.filter((section) => !first.includes(section));
  return html`<header>
      <h1>${name}</h1>
      <b>${label}</b>
      <p>${unbroken(contactLines(person), ' · ')}</p>
    </header>
    ${[...first, ...rest].map((section) => block(person, section))}`;
}

function block(person: Person, section: Section): Markup {
  const entries = datedEntries(person, section);
  return html`<section>
    <h2>${section.heading}</h2>
    ${section.kind === 'skills' ? tags(person) : section.lines.map((line) => html`<p>${line}</p>`)}
    ${employersOf(entries).map((employer) => employed(person, employer))}
  </section>`;
}

function tags({ skills }: Person): Markup[] {
  const keywords = skills.flatMap((group) => group.keywords);
  return keywords.map((keyword) => html`<span class="tag">${keyword}</span> `);
}

function employed(person: Person, { organisation, place, roles }: Employer): Markup {
  return html`<p class="employer">${organisation}</p>
    ${place ? html`<p class="where">${place}</p>` : undefined} ${roles.map((role) => held(person, role))}`;
}

function held(person: Person, entry: DatedEntry): Markup {
  const { organisation, title, bullets } = entry;
  return html`<div class="role">
    ${organisation ? html`<h3>${title}</h3>` : undefined}
    <p class="when">${when(person, entry)}</p>
    <ul>
      ${bullets.map((text) => html`<li>→ ${text}</li>`)}
    </ul>
  </div>`;
}

function when({ resumeLanguage }: Person, entry: DatedEntry): string {
  const written = writePeriod(entry, {
    date: dateWriter('short', resumeLanguage),
    between: (start, end) => `${start} – ${end}`,
    since: (start) => `${start} – ${words[resumeLanguage].present}`,
  });
  if (!entry.start) return written;
  const lasted = timeSpent(entry.start, entry.end, resumeLanguage, 'short');
  return lasted ? `${written} · ${lasted}` : written;
}
