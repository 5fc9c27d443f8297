import type { Person, ResumeLanguage } from '../../person.js';
import { chooseSections, type Section } from '../../sections.js';
import { chromiumPdf } from '../chromium-pdf.js';
import { html, type Markup } from '../html/markup.js';
import type { Layout } from '../layout.js';
import { capitals } from './capitals.js';
import { contactRows } from './contact-rows.js';
import { datedEntries, type DatedEntry } from './dated-entries.js';
import { dateWriter, writePeriod } from './period.js';
import { webPage } from './web-page.js';

/** A French page: a band of colour on top, headings in boxes, "De mars 2019 à mai 2021" before each post. */
export const heldColourBand: Layout = {
  kind: 'pdf',
  needs: 'chromium',
  wording: {
    headingSet: 2,
    counted: false,
    dates: { style: 'long', dash: ' to ', open: 'now' },
    entry: { first: 'title', separator: 'line' },
  },
  draw: (person, sections) => chromiumPdf(webPage(person, css, body(person, sections))),
};

const css = `
@page { size: A4; margin: 12mm 0; }
@page :first { margin-top: 0; }
body { font: 9.6pt/1.35 'Liberation Sans', Arial, sans-serif; color: #222; }
header { background: #7b1e3a; color: #fff; padding: 10mm 14mm 7mm; display: grid; grid-template-columns: 1fr auto; align-items: end; gap: 8mm; }
h1 { font-size: 22pt; font-weight: normal; }
header p { font-size: 9pt; }
header .label { font-size: 13pt; }
.columns { padding: 6mm 14mm 0; display: grid; grid-template-columns: 52mm 1fr; gap: 9mm; }
h2 { font-size: 10pt; text-transform: uppercase; border: 0.4mm solid #7b1e3a; color: #7b1e3a; padding: 1mm 2mm; margin: 4mm 0 3mm; text-align: center; }
.when { color: #7b1e3a; font-size: 9pt; margin-top: 3mm; break-after: avoid; }
h3 { font-size: 10pt; }
.org { font-style: italic; break-after: avoid; }
li { margin-left: 4mm; list-style: '✓ '; }
aside p { margin-bottom: 1.4mm; }`;

function body(person: Person, sections: Section[]): Markup {
  const { name, label } = person.basics;
  const beside = chooseSections(sections, 'skills', 'languages', 'certifications', 'interests');
  const main = sections.filter((section) => !beside.includes(section));
  return html`<header>
      <div>
        <h1>${name}</h1>
        <p class="label">${label}</p>
      </div>
      <div>${contactRows(person).map(([what, value]) => html`<p>${what} : ${value}</p>`)}</div>
    </header>
    <div class="columns">
      <aside>${beside.map((section) => block(person, section))}</aside>
      <main>${main.map((section) => block(person, section))}</main>
    </div>`;
}

function block(person: Person, section: Section): Markup {
  const { heading, kind, lines } = section;
  const skills = person.skills.map(
    ({ name, keywords }) => html`<p><b>${name}</b><br />${keywords.join(' • ')}</p>`,
  );
  return html`<h2>${heading}</h2>
    ${kind === 'skills' ? skills : lines.map((line) => html`<p>${line}</p>`)}
    ${datedEntries(person, section).map((entry) => entryOf(person, entry))}`;
}

function entryOf({ resumeLanguage }: Person, entry: DatedEntry): Markup {
  const { title, organisation, place, bullets } = entry;
  const when = writePeriod(entry, {
    date: dateWriter('long', resumeLanguage),
    between: (start, end) => between[resumeLanguage](start, end),
    since: (start) => `${{ en: 'Since', de: 'Seit', fr: 'Depuis', es: 'Desde' }[resumeLanguage]} ${start}`,
  });
  return html`${when ? html`<p class="when">${when}</p>` : undefined}
    <h3>${capitals(title)}</h3>
    <p class="org">${organisation}${place ? ` (${place})` : ''}</p>
    <ul>
      ${bullets.map((text) => html`<li>${text}</li>`)}
    </ul>`;
}

const between: Record<ResumeLanguage, (start: string, end: string) => string> = {
  en: (start, end) => `From ${start} to ${end}`,
  de: (start, end) => `Von ${start} bis ${end}`,
  fr: (start, end) => `${/^[ao]/u.test(start) ? 'D’' : 'De '}${start} à ${end}`,
  es: (start, end) => `De ${start} a ${end}`,
};
