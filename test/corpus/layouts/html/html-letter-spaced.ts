import { chooseSections, type Entry } from '../../sections.js';
import { contactItems } from './contact-items.js';
import { htmlLayout } from './html-layout.js';
import { html, type Markup } from './markup.js';
import { bulletList, sectionMarkup } from './section-markup.js';
import { skillTags } from './skill-forms.js';

const css = `
  @page { size: A4; margin: 16mm 17mm; }
  body { font: 9.5pt/1.42 'Liberation Sans', Arial, sans-serif; color: #333; }
  header { text-align: center; }
  h1 { font-size: 21pt; letter-spacing: 0.2em; text-transform: uppercase; color: #222; line-height: 1.15; }
  header .label { letter-spacing: 0.3em; text-transform: uppercase; font-size: 8.5pt; margin: 2mm 0 4mm; }
  .contact { display: flex; justify-content: space-around; gap: 4mm; font-size: 8.5pt; padding: 2mm 0;
    border-top: 0.3mm solid #222; border-bottom: 0.3mm solid #222; }
  h2 { letter-spacing: 0.32em; text-transform: uppercase; text-align: center; font-size: 10.5pt;
    margin: 6mm 0 3mm; color: #222; }
  .entry { margin-bottom: 3.5mm; }
  .pair { display: flex; justify-content: space-between; gap: 6mm; break-after: avoid; }
  .pair.first { font-weight: bold; color: #222; }
  .pair.second { font-style: italic; color: #666; }
  .pair > :last-child { text-align: right; }
  .bullets { list-style: disc; padding-left: 4.5mm; margin-top: 1mm; }
  .lines, section.summary p, section.interests p { text-align: center; }
  .skill-tags { display: grid; grid-template-columns: 1fr 1fr; gap: 2mm 8mm; }
  .skill-tags h4 { font-weight: bold; }
  .tag { display: inline-block; background: #ececec; padding: 0.3mm 2mm; margin: 0.5mm 0; }
`;

/**
 * Name and headings set wide by CSS and centred; the title at the left and the company at the right of one
 * line, the place at the left and the dates at the right of the next.
 */
export const htmlLetterSpaced = htmlLayout({
  wording: {
    headingSet: 1,
    counted: false,
    dates: { style: 'capitals', dash: ' — ', open: 'present' },
    entry: { first: 'title', separator: 'line' },
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
        ...(['summary', 'experience', 'education', 'volunteering', 'skills', 'projects'] as const),
        ...(['certifications', 'awards', 'languages', 'interests'] as const),
      ).map((section) => sectionMarkup(person, section, { entry, skills: skillTags }))}`,
});

function entry({ title, organisation, place, dates, bullets }: Entry): Markup {
  const second = html`<div class="pair second"><span>${place}</span><span>${dates}</span></div>`;
  return html`<div class="entry">
    <div class="pair first"><span>${title}</span><span>${organisation}</span></div>
    ${dates ? second : undefined} ${bullets.length > 0 ? bulletList(bullets) : undefined}
  </div>`;
}
