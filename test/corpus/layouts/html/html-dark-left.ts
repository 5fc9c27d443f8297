import type { Person } from '../../person.js';
import { chooseSections, type Entry, type Section } from '../../sections.js';
import { contactItems } from './contact-items.js';
import { htmlLayout } from './html-layout.js';
import { fontIcon } from './icons.js';
import { html, type Markup } from './markup.js';
import { paintedByTurns } from './paint-order.js';
import { bulletList, sectionMarkup } from './section-markup.js';
import { skillBars } from './skill-forms.js';

const css = `
  @page { size: A4; margin: 13mm 0;
    @top-left { content: ''; width: 66mm; background: #22313f; }
    @bottom-left { content: ''; width: 66mm; background: #22313f; } }
  body { font: 9.4pt/1.4 'Liberation Sans', Arial, sans-serif; color: #2b2b2b; }
  .ground { position: fixed; inset: 0 auto 0 0; width: 66mm; background: #22313f; }
  .page { display: grid; grid-template-columns: 66mm 1fr; }
  .side, .main { padding: 0 6.5mm; }
  .side { color: #e9eef2; font-size: 8.8pt; }
  .main { padding-left: 9mm; padding-right: 12mm; }
  h1 { font-size: 21pt; line-height: 1.15; font-weight: bold; color: #22313f; }
  .label { font-size: 11.5pt; color: #c0563b; margin-bottom: 4mm; }
  h2 { font-size: 11.5pt; font-weight: bold; text-transform: uppercase; margin: 4.5mm 0 2mm; }
  .main h2 { color: #c0563b; border-bottom: 0.3mm solid #c9d2da; }
  .side section:first-child h2 { margin-top: 0; }
  .contact { margin-bottom: 2mm; }
  .contact li { display: flex; gap: 2mm; margin-bottom: 1.5mm; font-size: 7.8pt; overflow-wrap: anywhere; }
  .icon { font: normal 9pt Icons; }
  .bar { height: 1.4mm; background: #465a6b; margin: 0.5mm 0 1.6mm; }
  .bar div { height: 100%; background: #d98e73; }
  .skill-bars h4 { font-weight: bold; margin: 1.5mm 0 0.5mm; }
  .lines li { margin-bottom: 1.5mm; }
  .entry + .entry { margin-top: 3mm; }
  .entry h3 { font-weight: bold; font-size: 10.2pt; }
  .entry .sub { display: flex; justify-content: space-between; gap: 4mm; color: #5b6b78; break-after: avoid; }
  .entry .sub span { white-space: nowrap; }
  .bullets { list-style: disc; padding-left: 4.2mm; }
`;

/**
 * A dark sidebar at the left with contact, bars for skills and languages; its blocks and those of the main
 * column follow one another by turns in the file. Icons are glyphs of the private-use area.
 */
export const htmlDarkLeft = htmlLayout({
  wording: {
    headingSet: 0,
    english: 'headings',
    counted: false,
    dates: { style: 'short', dash: ' – ', open: 'present' },
    entry: { first: 'title', separator: 'line' },
  },
  css,
  body: (person, sections) => {
    const { left, right } = paintedByTurns(sideBlocks(person, sections), mainBlocks(person, sections));
    return html`<div class="ground"></div>
      <div class="page">
        <div class="side">${left}</div>
        <div class="main">${right}</div>
      </div>`;
  },
});

function sideBlocks(person: Person, sections: Section[]): Markup[] {
  const contact = contactItems(person).map(
    ({ kind, text }) => html`<li>${fontIcon(kind)}<span>${text}</span></li>`,
  );
  const chosen = chooseSections(sections, 'skills', 'languages', 'certifications', 'interests');
  return [
    html`<ul class="contact">
      ${contact}
    </ul>`,
    ...chosen.map((section) => sectionMarkup(person, section, { entry, skills: skillBars })),
  ];
}

function mainBlocks(person: Person, sections: Section[]): Markup[] {
  const { name, label } = person.basics;
  return [
    html`<h1>${name}</h1>
      <p class="label">${label}</p>`,
    ...chooseSections(
      sections,
      ...(['summary', 'experience', 'education', 'projects', 'volunteering', 'awards'] as const),
    ).map((section) => sectionMarkup(person, section, { entry })),
  ];
}

function entry({ title, organisation, place, dates, bullets }: Entry): Markup {
  const where = [organisation, place].filter(Boolean).join(', ');
  const sub = html`<div class="sub"><i>${where}</i><span>${dates}</span></div>`;
  return html`<div class="entry">
    <h3>${title}</h3>
    ${organisation ? sub : undefined} ${bullets.length > 0 ? bulletList(bullets) : undefined}
  </div>`;
}
