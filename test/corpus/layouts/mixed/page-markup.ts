import { chooseSections, type Section } from '../../sections.js';
import type { SectionKind } from '../../wording/headings.js';
import { html, type Markup } from '../html/markup.js';
import { paintedByTurns } from '../html/paint-order.js';
import { contactMarkup } from './contact-markup.js';
import type { Choices } from './dimensions.js';
import { inNarrowColumn, sidePages } from './draw-choices.js';
import type { Drawing } from './drawing.js';
import { headerMarkup } from './header-markup.js';
import { sectionMarkup } from './section-content.js';

const orders: Record<Choices['order'], SectionKind[]> = {
  usual: ['summary', 'experience', 'education', 'skills', 'certifications', 'projects'],
  'education-first': ['summary', 'education', 'experience', 'certifications', 'skills', 'projects'],
  'skills-first': ['summary', 'skills', 'experience', 'projects', 'education', 'certifications'],
  'lists-first': ['summary', 'skills', 'certifications', 'projects', 'experience', 'education'],
  'summary-last': ['experience', 'education', 'skills', 'certifications', 'projects', 'summary'],
};
const tail: SectionKind[] = ['languages', 'volunteering', 'awards', 'interests'];
const shortLists: SectionKind[] = ['skills', 'languages', 'interests'];

const beside: Record<Choices['side'], SectionKind[]> = {
  'short-lists': [...shortLists, 'certifications'],
  'with-education': ['education', ...shortLists],
  'with-summary': ['summary', ...shortLists, 'awards'],
};

/** The whole page: the header, the sections in their order and columns, the contact where it stands apart. */
export function pageMarkup(sections: Section[], drawing: Drawing): Markup {
  const { choices } = drawing;
  const header = headerMarkup(drawing);
  const inSide = choices.header === 'sidebar';
  const foot =
    choices.contactPlace === 'foot'
      ? html`<div class="foot-contact">${contactMarkup(drawing)}</div>`
      : undefined;
  return html`${inSide ? undefined : header}
  ${
    sidePages.includes(choices.page)
      ? columns(sections, drawing, inSide ? header : undefined)
      : html`<main>
          ${inOrder(sections, choices).map((section, at) => sectionMarkup(section, drawing, at))}
        </main>`
  }
  ${foot}`;
}

function inOrder(sections: Section[], { order }: Choices): Section[] {
  return chooseSections(sections, ...orders[order], ...tail);
}

function columns(sections: Section[], drawing: Drawing, header: Markup | undefined): Markup {
  const { choices } = drawing;
  const all = inOrder(sections, choices);
  const aside = sideKinds(all, choices);
  const main = all.filter(({ kind }) => !aside.includes(kind));
  const drawn = (own: Section[], by = drawing): Markup[] =>
    own.map((section, at) => sectionMarkup(section, by, at));
  const contact = choices.contactPlace === 'side' ? [contactMarkup(drawing)] : [];
  const side = [
    ...(header ? [header] : []),
    ...contact,
    ...drawn(
      all.filter(({ kind }) => aside.includes(kind)),
      { ...drawing, choices: inNarrowColumn(choices) },
    ),
  ];
  const below = choices.page === 'ending-sidebar' ? main.slice(2) : [];
  const top = drawn(main.slice(0, main.length - below.length));
  return html`${grid(side, top, choices)}${below.length > 0 ? html`<main>${drawn(below)}</main>` : undefined}`;
}

function sideKinds(all: Section[], { page, side }: Choices): SectionKind[] {
  if (page !== 'equal-columns') return beside[side];
  const jobs: SectionKind[] = side === 'with-summary' ? ['summary', 'experience'] : ['experience'];
  return all.map(({ kind }) => kind).filter((kind) => !jobs.includes(kind));
}

function grid(side: Markup[], main: Markup[], { paint }: Choices): Markup {
  const blocks = paint === 'turns' ? paintedByTurns(side, main) : { left: side, right: main };
  const parts = [html`<div class="side">${blocks.left}</div>`, html`<div class="main">${blocks.right}</div>`];
  return html`<div class="ground"></div>
    <div class="columns">${paint === 'main-first' ? parts.toReversed() : parts}</div>`;
}
