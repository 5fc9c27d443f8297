import type { Person } from '../../person.js';
import { chooseSections, type Section } from '../../sections.js';
import { chromiumPdf } from '../chromium-pdf.js';
import { html, type Markup } from '../html/markup.js';
import type { Layout } from '../layout.js';
import { datedEntries, type DatedEntry } from './dated-entries.js';
import { employersOf, type Employer } from './employers.js';
import { ownHeadings } from './own-headings.js';
import { dateWriter, writePeriod } from './period.js';
import { timeSpent } from './time-spent.js';
import { webPage } from './web-page.js';
import { words } from './words.js';

/** The download of a profile on a professional network: it leaves some words English in every language. */
export const heldProfileExport: Layout = {
  kind: 'pdf',
  needs: 'chromium',
  wording: {
    headingSet: 0,
    headings: ownHeadings({
      en: `Summary | Experience | Education | Top Skills | Certifications | Languages | Projects |
        Volunteer Experience | Honors-Awards | Causes`,
      de: `Zusammenfassung | Berufserfahrung | Ausbildung | Top-Kenntnisse | Certifications | Languages |
        Projekte | Ehrenamt | Honors-Awards | Anliegen`,
      fr: `Résumé | Expérience | Formation | Principales compétences | Certifications | Languages |
        Projets | Expérience de bénévolat | Honors-Awards | Causes`,
      es: `Extracto | Experiencia | Educación | Aptitudes principales | Certifications | Languages |
        Proyectos | Experiencia de voluntariado | Honors-Awards | Causas`,
    }),
    counted: false,
    dates: { style: 'long', dash: ' - ', open: 'present' },
    entry: { first: 'organisation', separator: 'line' },
  },
  draw: (person, sections) => chromiumPdf(webPage(person, css(person), body(person, sections))),
};

function css({ resumeLanguage }: Person): string {
  const { page, of } = words[resumeLanguage];
  return `
@page { size: Letter; margin: 14mm 0 16mm; @bottom-center { content: '${page} ' counter(page) ' ${of} ' counter(pages); font: 9pt 'Liberation Sans', Arial; color: #868686; } }
@page :first { margin-top: 0; }
body { font: 10.5pt/1.35 'Liberation Sans', Arial, sans-serif; color: #191919; display: grid; grid-template-columns: 62mm 1fr; }
aside { background: #293e49; color: #fff; padding: 12mm 4mm 8mm 6mm; font-size: 8.6pt; overflow-wrap: anywhere; -webkit-box-decoration-break: clone; }
aside h2 { font-size: 12pt; font-weight: normal; margin: 6mm 0 2mm; color: #e1e9ee; }
aside p { margin-bottom: 1mm; break-inside: avoid; }
main { padding: 12mm 12mm 0 8mm; }
h1 { font-size: 23pt; font-weight: normal; }
.label { font-size: 11pt; }
.place { color: #868686; }
main h2 { font-size: 14pt; font-weight: normal; margin: 7mm 0 2mm; }
main section + section { border-top: 0.2mm solid #d5d5d5; margin-top: 5mm; }
h3 { font-size: 11pt; margin-top: 4mm; font-weight: bold; }
.role { font-size: 10.5pt; margin-top: 1.5mm; }
.role + .when, .when { font-size: 9.5pt; color: #5f5f5f; }
.text { font-size: 9.5pt; margin-top: 1.5mm; }`;
}

function body(person: Person, sections: Section[]): Markup {
  const { name, label, location } = person.basics;
  const beside = chooseSections(sections, 'skills', 'languages', 'certifications', 'awards', 'interests');
  const main = chooseSections(sections, 'summary', 'experience', 'education', 'projects', 'volunteering');
  return html`<aside>
      <h2>${words[person.resumeLanguage].contact}</h2>
      ${contact(person).map((line) => html`<p>${line}</p>`)}
      ${beside.map(
        (section) =>
          html`<h2>${section.heading}</h2>
            ${listOf(person, section)}`,
      )}
    </aside>
    <main>
      <h1>${name}</h1>
      <p class="label">${label}</p>
      <p class="place">${location}</p>
      ${main.map(
        (section) =>
          html`<section>
            <h2>${section.heading}</h2>
            ${section.lines.map((line) => html`<p>${line}</p>`)} ${itemsOf(person, section)}
          </section>`,
      )}
    </main>`;
}

function contact({ basics }: Person): string[] {
  return [`${basics.phone} (Mobile)`, basics.email, ...(basics.url ? [`${basics.url} (Personal)`] : [])];
}

function listOf(person: Person, { kind, lines }: Section): Markup[] {
  const items = kind === 'skills' ? person.skills.flatMap(({ keywords }) => keywords) : lines;
  return items.map((item) => html`<p>${item}</p>`);
}

function itemsOf(person: Person, section: Section): Markup[] {
  const entries = datedEntries(person, section);
  if (section.kind === 'education') return entries.map((entry) => study(person, entry));
  return employersOf(entries).map((employer) => employed(person, employer));
}

function employed(person: Person, { organisation, place, roles }: Employer): Markup {
  const start = roles.at(-1)?.start;
  const whole =
    roles.length > 1 && start ? timeSpent(start, roles[0]?.end, person.resumeLanguage, 'long') : undefined;
  return html`<h3>${organisation}</h3>
    ${whole ? html`<p class="when">${whole}</p>` : undefined}
    ${roles.map((role) => held(person, role, place))}`;
}

function held(person: Person, entry: DatedEntry, place: string): Markup {
  const { organisation, title, bullets } = entry;
  return html`${organisation ? html`<p class="role">${title}</p>` : undefined}
    <p class="when">${when(person, entry)}</p>
    <p class="when">${place}</p>
    ${bullets.map((text) => html`<p class="text">${bullets.length > 1 ? '- ' : ''}${text}</p>`)}`;
}

function when({ resumeLanguage }: Person, entry: DatedEntry): string {
  const { start, end } = entry;
  const form = {
    date: dateWriter('long', resumeLanguage),
    between: (first: string, last: string) => `${first} - ${last}`,
    since: (first: string) => `${first} - Present`,
  };
  return start
    ? `${writePeriod(entry, form)} (${timeSpent(start, end, resumeLanguage, 'long')})`
    : writePeriod(entry, form);
}

function study(person: Person, entry: DatedEntry): Markup {
  const { start, end } = entry;
  const date = dateWriter('long', person.resumeLanguage);
  const form = {
    date,
    between: (first: string, last: string) => `${first} - ${last}`,
    since: (first: string) => first,
  };
  const years = start || end ? ` · (${writePeriod(entry, form)})` : '';
  return html`<h3>${entry.organisation}</h3>
    <p>${entry.title}${years}</p>`;
}
