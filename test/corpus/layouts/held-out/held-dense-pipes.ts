import type { Person, ResumeDate } from '../../person.js';
import { contactLines, type Section } from '../../sections.js';
import { chromiumPdf } from '../chromium-pdf.js';
import { html, type Markup } from '../html/markup.js';
import type { Layout } from '../layout.js';
import { datedEntries, type DatedEntry } from './dated-entries.js';
import { writePeriod } from './period.js';
import { webPage } from './web-page.js';
import { words } from './words.js';

/** A whole career on little paper: title, employer, place and two-digit years on one line between bars. */
export const heldDensePipes: Layout = {
  kind: 'pdf',
  needs: 'chromium',
  wording: {
    headingSet: 3,
    counted: false,
    dates: { style: 'slash', dash: ' - ', open: 'present' },
    entry: { first: 'title', separator: ' | ' },
  },
  draw: (person, sections) => chromiumPdf(webPage(person, css, body(person, sections))),
};

const css = `
@page { size: A4; margin: 9mm 11mm; }
body { font: 8.4pt/1.22 'Liberation Sans Narrow', 'Arial Narrow', Arial, sans-serif; color: #111; }
header { display: flex; justify-content: space-between; border-bottom: 0.6mm double #111; padding-bottom: 1mm; }
h1 { font-size: 14pt; }
header p { text-align: right; }
h2 { font-size: 9pt; background: #e4e4e4; padding: 0.3mm 1.5mm; margin: 1.8mm 0 0.8mm; }
.head { font-weight: bold; margin-top: 0.9mm; break-after: avoid; }
.head span { font-weight: normal; }
li::before { content: '- '; }
li { padding-left: 3mm; text-indent: -1.6mm; }`;

function body(person: Person, sections: Section[]): Markup {
  const { name, label } = person.basics;
  return html`<header>
      <div>
        <h1>${name}</h1>
        <b>${label}</b>
      </div>
      <div>${contactLines(person).map((line) => html`<p>${line}</p>`)}</div>
    </header>
    ${sections.map((section) => block(person, section))}`;
}

function block(person: Person, section: Section): Markup {
  const { kind, heading, lines } = section;
  const joined = kind === 'languages' || kind === 'certifications' ? [lines.join(' | ')] : lines;
  return html`<h2>${heading}</h2>
    ${(lines.length > 0 ? joined : []).map((line) => html`<p>${line}</p>`)}
    ${datedEntries(person, section).map((entry) => entryOf(person, entry))}`;
}

function entryOf({ resumeLanguage }: Person, entry: DatedEntry): Markup {
  const { title, organisation, place, bullets } = entry;
  const when = writePeriod(entry, {
    date: shortDate,
    between: (start, end) => `${start} - ${end}`,
    since: (start) => `${start} - ${words[resumeLanguage].present}`,
  });
  const rest = [organisation, place, when].filter(Boolean).map((part) => ` | ${part}`);
  return html`<p class="head">${title}<span>${rest}</span></p>
    <ul>
      ${bullets.map((text) => html`<li>${text}</li>`)}
    </ul>`;
}

/** "03/19"; a date without a month keeps its whole year. */
function shortDate(date: ResumeDate): string {
  const [year = '', month] = date.split('-');
  return month ? `${month}/${year.slice(2)}` : year;
}
