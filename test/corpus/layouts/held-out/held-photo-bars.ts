import type { Person, ResumeLanguage } from '../../person.js';
import { chooseSections, contactLines, type Section } from '../../sections.js';
import { chromiumPdf } from '../chromium-pdf.js';
import { html, type Markup } from '../html/markup.js';
import type { Layout } from '../layout.js';
import { datedEntries, type DatedEntry } from './dated-entries.js';
import { ownHeadings } from './own-headings.js';
import { dateWriter, writePeriod } from './period.js';
import { webPage } from './web-page.js';

/** A design tool's "modern" template: a greeting, a portrait, bars for skills and dots for languages. */
export const heldPhotoBars: Layout = {
  kind: 'pdf',
  needs: 'chromium',
  wording: {
    headingSet: 0,
    headings: ownHeadings({
      en: `My story | Where I’ve worked | Where I’ve studied | What I’m good at | Courses & badges |
        I speak | Things I’ve made | Giving back | Proud of | When I’m off`,
      de: `Meine Geschichte | Wo ich gearbeitet habe | Wo ich gelernt habe | Was ich kann |
        Kurse & Scheine | Ich spreche | Was ich gemacht habe | Was ich zurückgebe |
        Worauf ich stolz bin | Nach Feierabend`,
      fr: `Mon histoire | Mon parcours | Mes études | Mes atouts | Mes certificats | Je parle |
        Mes créations | Je m’engage | Mes fiertés | J’aime`,
      es: `Mi historia | Mi carrera | Mis estudios | Lo que sé hacer | Mis cursos | Hablo |
        Lo que he creado | Mi aporte | Mis logros | Me gusta`,
    }),
    counted: false,
    dates: { style: 'short', dash: ' — ', open: 'now' },
    entry: { first: 'title', separator: 'line' },
  },
  draw: (person, sections) => chromiumPdf(webPage(person, css, body(person, sections))),
};

const css = `
@page { size: A4; margin: 0; }
body { font: 9pt/1.4 'Liberation Sans', Helvetica, sans-serif; color: #2d2d2d; display: grid; grid-template-columns: 1fr 68mm; }
main, aside { -webkit-box-decoration-break: clone; }
main { padding: 14mm 9mm 12mm 14mm; }
aside { background: #fbe9dd; padding: 14mm 8mm 10mm; overflow-wrap: anywhere; }
.hello { font-size: 12pt; color: #d1633c; }
h1 { font-size: 28pt; line-height: 1.05; }
.label { font-size: 11pt; margin: 1mm 0 3mm; }
h2 { font-size: 12.5pt; color: #d1633c; margin: 5mm 0 2mm; }
.when { font-size: 8pt; color: #888; margin-top: 2.5mm; break-after: avoid; }
h3 { font-size: 10pt; }
.org { font-weight: bold; color: #6b6b6b; }
li { padding-left: 3.5mm; position: relative; margin-top: 0.6mm; }
li::before { content: ''; position: absolute; left: 0; top: 1.7mm; width: 1.2mm; height: 1.2mm; background: #d1633c; border-radius: 50%; }
.bar { height: 1.4mm; background: #fff; margin: 0.4mm 0 1.6mm; }
.bar i { display: block; height: 100%; background: #d1633c; }
aside h3 { margin-top: 2mm; font-size: 8.5pt; }
aside p { margin-bottom: 0.8mm; break-inside: avoid; }
svg { display: block; }
.dots { margin: 0.4mm 0 1.6mm; }`;

const greetings: Record<ResumeLanguage, string> = {
  en: 'Hello, I’m',
  de: 'Hallo, ich bin',
  fr: 'Bonjour, je suis',
  es: 'Hola, soy',
};

function body(person: Person, sections: Section[]): Markup {
  const { name, label } = person.basics;
  const beside = chooseSections(sections, 'skills', 'languages', 'certifications', 'awards', 'interests');
  const main = chooseSections(sections, 'summary', 'experience', 'education', 'projects', 'volunteering');
  return html`<main>
      <p class="hello">${greetings[person.resumeLanguage]}</p>
      <h1>${name}</h1>
      <p class="label">${label}</p>
      ${main.map((section) => block(person, section))}
    </main>
    <aside>
      ${portrait} ${contactLines(person).map((line) => html`<p>${line}</p>`)}
      ${beside.map(
        (section) =>
          html`<h2>${section.heading}</h2>
            ${besideText(person, section)}`,
      )}
    </aside>`;
}

const portrait = html`<svg width="38mm" height="42mm" viewBox="0 0 38 42">
  <circle cx="19" cy="19" r="19" fill="#d1633c" />
  <circle cx="19" cy="15" r="7" fill="#fbe9dd" />
  <path d="M6 33 a13 11 0 0 1 26 0 a19 19 0 0 1 -26 0" fill="#fbe9dd" />
</svg>`;

function block(person: Person, section: Section): Markup {
  return html`<h2>${section.heading}</h2>
    ${section.lines.map((line) => html`<p>${line}</p>`)}
    ${datedEntries(person, section).map((entry) => entryOf(person, entry))}`;
}

function entryOf({ resumeLanguage }: Person, entry: DatedEntry): Markup {
  const when = writePeriod(entry, {
    date: dateWriter('short', resumeLanguage),
    between: (start, end) => `${start} — ${end}`,
    since: (start) => `${start} — ${{ en: 'Now', de: 'heute', fr: 'maintenant', es: 'hoy' }[resumeLanguage]}`,
  });
  const { title, organisation, place, bullets } = entry;
  return html`${when ? html`<p class="when">${when}</p>` : undefined}
    <h3>${title}</h3>
    <p class="org">${[organisation, place].filter(Boolean).join(' / ')}</p>
    <ul>
      ${bullets.map((text) => html`<li>${text}</li>`)}
    </ul>`;
}

function besideText(person: Person, { kind, lines }: Section): Markup[] {
  if (kind === 'languages') {
    return lines.map(
      (line, at) =>
        html`<p>${line}</p>
          ${dots(5 - at)}`,
    );
  }
  if (kind !== 'skills') return lines.map((line) => html`<p>${line}</p>`);
  return person.skills.map(
    ({ name, keywords }) =>
      html`<h3>${name}</h3>
        ${keywords.map(
          (keyword, at) =>
            html`<p>${keyword}</p>
              <div class="bar"><i style="width:${95 - ((at * 17) % 50)}%"></i></div>`,
        )}`,
  );
}

function dots(full: number): Markup {
  return html`<svg class="dots" width="24mm" height="3mm" viewBox="0 0 24 3">
    ${[0, 1, 2, 3, 4].map(
      (at) =>
        html`<circle cx="${1.5 + at * 5}" cy="1.5" r="1.3" fill="${at < full ? '#d1633c' : '#ffffff'}" />`,
    )}
  </svg>`;
}
