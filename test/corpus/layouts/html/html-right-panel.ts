import { chooseSections, type Entry, type Section } from '../../sections.js';
import { contactItems } from './contact-items.js';
import { htmlLayout } from './html-layout.js';
import { svgIcon } from './icons.js';
import { html, type Markup } from './markup.js';
import { bulletList, sectionMarkup, type SectionStyle } from './section-markup.js';
import { skillTags } from './skill-forms.js';

const css = `
  @page { size: A4; margin: 15mm 16mm; }
  body { font: 9.8pt/1.4 'DejaVu Sans', Verdana, sans-serif; font-size: 8.8pt; color: #222; }
  aside { float: right; width: 63mm; margin: 0 0 6mm 8mm; padding: 5mm; background: #1d4d4f; color: #fff; }
  aside h2 { border-color: #fff; }
  aside section + section { margin-top: 4mm; }
  h1 { font-size: 20pt; font-weight: bold; color: #1d4d4f; line-height: 1.2; }
  .label { font-size: 11pt; margin-bottom: 3mm; }
  h2 { font-weight: bold; font-size: 11pt; margin: 4mm 0 2mm; color: #1d4d4f; }
  aside h2 { color: #fff; margin-top: 0; }
  .icon { width: 3.6mm; height: 3.6mm; margin-right: 2mm; vertical-align: -0.4mm; }
  .contact li { font-size: 7.4pt; margin-bottom: 1.5mm; overflow-wrap: anywhere; }
  .tag { display: inline-block; border: 0.2mm solid #9cc; border-radius: 2mm; padding: 0 1.6mm; margin: 0.5mm 0; }
  aside h4 { margin-top: 1.5mm; font-weight: bold; }
  .lines li { margin-bottom: 1mm; }
  .entry { margin-bottom: 3mm; }
  .entry h3 { font-weight: bold; }
  .dates { color: #1d4d4f; font-style: italic; }
  .bullets li { padding-left: 4mm; text-indent: -4mm; }
  .bullets li::before { content: '‣'; display: inline-block; width: 4mm; text-indent: 0; }
`;

const side: SectionStyle = { entry, heading, skills: skillTags };

/**
 * A dark panel at the right that ends on the page: the text of the main column runs beside it and, below
 * it, over the full width. Headings carry drawn icons, the panel is drawn first.
 */
export const htmlRightPanel = htmlLayout({
  wording: {
    headingSet: 3,
    counted: false,
    dates: { style: 'apostrophe', dash: ' to ', open: 'now' },
    entry: { first: 'title', separator: ' at ' },
  },
  css,
  body: (person, sections) =>
    html` <aside>
        <section>
          <ul class="contact">
            ${contactItems(person).map(({ kind, text }) => html`<li>${svgIcon(kind)}${text}</li>`)}
          </ul>
        </section>
        ${chooseSections(sections, 'skills', 'languages').map((section) => sectionMarkup(person, section, side))}
      </aside>
      <h1>${person.basics.name}</h1>
      <p class="label">${person.basics.label}</p>
      ${chooseSections(
        sections,
        ...(['summary', 'experience', 'education', 'certifications'] as const),
        ...(['projects', 'awards', 'volunteering', 'interests'] as const),
      ).map((section) => sectionMarkup(person, section, { entry, heading }))}`,
});

function heading({ kind, heading: text }: Section): Markup {
  return html`<h2>${svgIcon(kind)}${text}</h2>`;
}

function entry({ lead, sub, dates, bullets }: Entry): Markup {
  return html`<div class="entry">
    <h3>${lead}</h3>
    ${sub ? html`<p>${sub}</p>` : undefined} ${dates ? html`<p class="dates">${dates}</p>` : undefined}
    ${bullets.length > 0 ? bulletList(bullets) : undefined}
  </div>`;
}
