import type { Person, ResumeLanguage } from '../../person.js';
import { chooseSections, type Entry, type Section } from '../../sections.js';
import { companyWeb } from './company-notes.js';
import { contactItems } from './contact-items.js';
import { heldItems } from './held-items.js';
import { highlightLabels } from './highlight-labels.js';
import { htmlLayout } from './html-layout.js';
import { html, type Markup } from './markup.js';
import { bulletList, plainLines, sectionMarkup } from './section-markup.js';

const css = `
  @page { size: A4; margin: 15mm; }
  body { font: 9.6pt/1.45 'DejaVu Sans', Verdana, sans-serif; font-size: 8.6pt; color: #444; }
  header { border-bottom: 0.3mm dashed #bbb; padding-bottom: 3mm; }
  h1 { font-size: 19pt; color: #111; line-height: 1.2; }
  header .label { font-size: 11pt; }
  .contact { display: grid; grid-template-columns: 1fr 1fr; margin-top: 2mm; }
  h2 { font-size: 12.5pt; color: #111; margin: 4.5mm 0 1.5mm; }
  .entry { margin-bottom: 3mm; }
  .head { display: flex; justify-content: space-between; gap: 4mm; break-after: avoid; }
  .head b, .head time { font-size: 9.2pt; color: #111; }
  .head time { white-space: nowrap; }
  .web { color: #2a6db0; font-size: 8pt; }
  h4 { font-weight: bold; font-size: 8.6pt; margin-top: 1mm; }
  .bullets { list-style: disc; padding-left: 4.5mm; }
  .skill { display: grid; grid-template-columns: 38mm 1fr; margin-bottom: 1mm; }
  .skill span { border: 0.2mm solid #ccc; border-radius: 1mm; padding: 0 1.4mm; }
  .skill div { display: flex; flex-wrap: wrap; gap: 1mm; }
  .held { display: flex; justify-content: space-between; }
`;

/**
 * In the manner of themes for the JSON Resume schema: headings and dates stay English and raw (an open end
 * has no word at all), the company's address stands under it, the first highlight is a paragraph of its own.
 */
export const htmlJsonTheme = htmlLayout({
  wording: {
    headingSet: 0,
    english: 'headings and dates',
    counted: false,
    dates: { style: 'iso', dash: ' – ', open: 'blank' },
    entry: { first: 'organisation', separator: ' — ' },
  },
  css,
  body: (person, sections) =>
    html` <header>
        <h1>${person.basics.name}</h1>
        <p class="label">${person.basics.label}</p>
        <div class="contact">${contactItems(person).map(({ text }) => html`<span>${text}</span>`)}</div>
      </header>
      ${chooseSections(
        sections,
        ...(['summary', 'experience', 'volunteering', 'education', 'awards', 'certifications'] as const),
        ...(['skills', 'languages', 'interests', 'projects'] as const),
      ).map((section) =>
        sectionMarkup(person, section, {
          entry: (shown) => entry(shown, section, person.resumeLanguage),
          skills,
          lines: () => heldLines(person, section),
        }),
      )}`,
});

function entry(shown: Entry, { kind }: Section, language: ResumeLanguage): Markup {
  const { lead, sub, organisation, dates, bullets } = shown;
  const [description, ...rest] = bullets;
  const web = kind === 'experience' && organisation ? companyWeb(organisation) : undefined;
  return html`<div class="entry">
    <div class="head"><b>${lead}</b><time>${dates}</time></div>
    ${sub ? html`<p>${sub}</p>` : undefined}
    ${web ? html`<p class="web"><a href="${web}">${web}</a></p>` : undefined}
    ${description ? html`<p>${description}</p>` : undefined}
    ${
      rest.length > 0
        ? html`<h4>${highlightLabels[language]}</h4>
            ${bulletList(rest)}`
        : undefined
    }
  </div>`;
}

function skills(person: Person): Markup {
  return html`${person.skills.map(
    ({ name, keywords }) =>
      html`<div class="skill">
        <b>${name}</b>
        <div>${keywords.map((keyword) => html`<span>${keyword}</span> `)}</div>
      </div>`,
  )}`;
}

function heldLines(person: Person, section: Section): Markup {
  const held = heldItems(person, section);
  if (held.length === 0) return plainLines(section);
  return html`${held.map(
    ({ name, issuer, date }) =>
      html`<div class="entry">
        <div class="held"><b>${name}</b><time>${date}</time></div>
        <p>${issuer}</p>
      </div>`,
  )}`;
}
