import type { Person } from '../../person.js';
import { contactLines, type Section } from '../../sections.js';
import { chromiumPdf } from '../chromium-pdf.js';
import { html, type Markup } from '../html/markup.js';
import type { Layout } from '../layout.js';
import { datedEntries, type DatedEntry } from './dated-entries.js';
import { ownHeadings } from './own-headings.js';
import { dateWriter, writePeriod } from './period.js';
import { webPage } from './web-page.js';
import { words } from './words.js';

/** Everything at the left in one weight, headings in small letters, dates small and grey: "since March 2021". */
export const heldMinimalGrey: Layout = {
  kind: 'pdf',
  needs: 'chromium',
  wording: {
    headingSet: 0,
    headings: ownHeadings({
      en: `overview | career | studies | strengths | papers | tongues | work samples | for others |
        prizes | personal`,
      de: `überblick | werdegang | studium | stärken | scheine | sprachen | arbeitsproben | für andere |
        preise | persönliches`,
      fr: `en bref | carrière | cursus | points forts | brevets | langues | travaux | pour les autres |
        palmarès | à côté`,
      es: `en breve | carrera | estudios cursados | fortalezas | diplomas | lenguas | muestras |
        por los demás | galardones | personal`,
    }),
    counted: false,
    dates: { style: 'long', dash: ' to ', open: 'present' },
    entry: { first: 'organisation', separator: 'line' },
  },
  draw: (person, sections) => chromiumPdf(webPage(person, css, body(person, sections))),
};

const css = `
@page { size: A4; margin: 25mm 45mm 22mm 25mm; }
body { font: 9.6pt/1.5 'DejaVu Sans', sans-serif; color: #1a1a1a; font-weight: normal; }
h1, h2, h3 { font-weight: normal; }
h1 { font-size: 16pt; }
h2 { font-size: 12pt; margin: 9mm 0 2mm; color: #00796b; }
h3 { font-size: 9.6pt; margin-top: 4mm; }
h3 + p { break-after: avoid; }
.small { font-size: 7pt; color: #9b9b9b; }
p.text { margin-top: 1mm; }`;

function body(person: Person, sections: Section[]): Markup {
  const { name, label } = person.basics;
  return html`<h1>${name}</h1>
    <p>${label}</p>
    ${contactLines(person).map((line) => html`<p class="small">${line}</p>`)}
    ${sections.map((section) => block(person, section))}`;
}

function block(person: Person, section: Section): Markup {
  const texts =
    section.kind === 'skills' ? person.skills.map(({ keywords }) => keywords.join(', ')) : section.lines;
  return html`<h2>${section.heading}</h2>
    ${texts.map((line) => html`<p>${line}</p>`)}
    ${datedEntries(person, section).map((entry) => entryOf(person, entry))}`;
}

function entryOf({ resumeLanguage }: Person, entry: DatedEntry): Markup {
  const when = writePeriod(entry, {
    date: dateWriter(resumeLanguage === 'de' ? 'slash' : 'long', resumeLanguage),
    between: (start, end) => `${start} – ${end}`,
    since: (start) => `${words[resumeLanguage].since} ${start}`,
  });
  const { title, organisation, place, bullets } = entry;
  return html`<h3>${organisation ?? title}</h3>
    ${organisation ? html`<p>${title}</p>` : undefined}
    <p class="small">${[place, when].filter(Boolean).join(', ')}</p>
    ${bullets.map((text) => html`<p class="text">${text}</p>`)}`;
}
