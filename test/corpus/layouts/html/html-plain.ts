import { contactLines, type Entry } from '../../sections.js';
import { htmlLayout } from './html-layout.js';
import { html, type Markup } from './markup.js';
import { bulletList, sectionMarkup } from './section-markup.js';
import { skillRows } from './skill-forms.js';

const css = `
  @page { size: A4; margin: 22mm 24mm; }
  body { font: 10.5pt/1.4 'Liberation Sans', Arial, sans-serif; }
  b { font-weight: inherit; }
  section { margin-top: 5mm; }
  .entry { margin-top: 2.5mm; }
  .bullets { list-style: '- '; padding-left: 3mm; }
`;

/**
 * Everything in one size and weight, as typed into a mail: name and label on one line, dates in brackets
 * behind the head, dashes for highlights, and all sections in their usual order.
 */
export const htmlPlain = htmlLayout({
  wording: {
    headingSet: 0,
    counted: false,
    dates: { style: 'slash', dash: '-', open: 'present' },
    entry: { first: 'title', separator: ', ' },
  },
  css,
  body: (person, sections) =>
    html` <h1>${person.basics.name} — ${person.basics.label}</h1>
      <p>${contactLines(person).join(', ')}</p>
      ${sections.map((section) => sectionMarkup(person, section, { entry, skills: skillRows }))}`,
});

function entry({ lead, sub, dates, bullets }: Entry): Markup {
  const head = dates ? `${lead} (${dates})` : lead;
  return html`<div class="entry">
    <h3>${head}</h3>
    ${sub ? html`<p>${sub}</p>` : undefined} ${bullets.length > 0 ? bulletList(bullets) : undefined}
  </div>`;
}
