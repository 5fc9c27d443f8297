import type { Person, ResumeLanguage } from '../../person.js';
import { chooseSections, contactLines, type Entry } from '../../sections.js';
import type { SectionKind } from '../../wording/headings.js';
import { companyDescription } from './company-notes.js';
import { cssString } from './css-string.js';
import { htmlLayout } from './html-layout.js';
import { html, type Markup } from './markup.js';
import { sectionMarkup } from './section-markup.js';
import { skillTable } from './skill-forms.js';

const pageWords: Record<ResumeLanguage, string> = { en: 'Page', de: 'Seite', fr: 'Page', es: 'Página' };

const css = (person: Person) => `
  @page { size: A4; margin: 24mm 20mm 24mm; font: 8pt 'Liberation Sans', Arial; color: #666;
    @top-left { content: ${cssString(person.basics.label)}; }
    @top-right { content: ${cssString(pageWords[person.resumeLanguage])} ' ' counter(page); }
    @bottom-center { content: ${cssString(contactLines(person).join('   |   '))}; white-space: pre; } }
  @page :first { @top-left { content: none; } }
  body { font: 10pt/1.42 'Liberation Sans', Arial, sans-serif; color: #222; }
  h1 { text-align: right; font-size: 17pt; font-weight: bold; padding-bottom: 2mm; color: #1b3a57; }
  h2 { background: #e3ebf2; color: #1b3a57; font-weight: bold; padding: 0.8mm 2mm; margin: 4.5mm 0 2.5mm; }
  .entry { margin-bottom: 3.5mm; }
  .head { display: grid; grid-template-columns: 1fr 44mm; gap: 4mm; break-after: avoid; }
  .head span { text-align: right; }
  .about { font-style: italic; color: #666; font-size: 9pt; break-after: avoid; }
  .skill-table { width: 100%; }
  .skill-table th { width: 40mm; font-weight: bold; padding-bottom: 1mm; }
`;

/**
 * The contact stands in the foot of every page and the label in a running head; the name is at the right,
 * with the label behind a comma. Skills come first; companies are described in italics, highlights are
 * paragraphs, headings count their entries.
 */
export const htmlRunningFoot = htmlLayout({
  wording: {
    headingSet: 3,
    counted: true,
    dates: { style: 'short', dash: ' to ', open: 'current' },
    entry: { first: 'organisation', separator: ', ' },
  },
  css,
  body: (person, sections) =>
    html`<h1>${person.basics.name}, ${person.basics.label}</h1>
      ${chooseSections(
        sections,
        ...(['skills', 'summary', 'experience', 'education', 'certifications', 'projects'] as const),
        ...(['volunteering', 'languages', 'awards', 'interests'] as const),
      ).map((section) =>
        sectionMarkup(person, section, {
          entry: (shown) => entry(shown),
          skills: skillTable,
          entries: () =>
            html`${section.entries.map((shown, at) => described(shown, section.kind, person, at))}`,
        }),
      )}`,
});

function described(shown: Entry, kind: SectionKind, person: Person, at: number): Markup {
  if (kind !== 'experience') return entry(shown);
  return entry(shown, html`<p class="about">${companyDescription(person.resumeLanguage, at)}</p>`);
}

function entry({ lead, sub, dates, bullets }: Entry, about?: Markup): Markup {
  return html`<div class="entry">
    <div class="head"><b>${lead}</b><span>${dates}</span></div>
    ${sub ? html`<p>${sub}</p>` : undefined}${about}${bullets.map((bullet) => html`<p>${bullet}</p>`)}
  </div>`;
}
