import type { Person } from '../../person.js';
import type { Entry, Section } from '../../sections.js';
import { html, type Markup } from './markup.js';
import { skillRows } from './skill-forms.js';

/** How one look draws the pieces of a section; only the entries have no usual form. */
export interface SectionStyle {
  entry: (entry: Entry) => Markup;
  heading?: (section: Section) => Markup;
  /** The frame around the entries, or all of them at once, as in a table. */
  entries?: (section: Section) => Markup;
  skills?: (person: Person) => Markup;
  /** Sections of text lines other than the skills. */
  lines?: (section: Section) => Markup;
}

/** A section with its heading: `<section class="experience"><h2>…</h2>…</section>`. */
export function sectionMarkup(person: Person, section: Section, style: SectionStyle): Markup {
  const heading = style.heading?.(section) ?? html`<h2>${section.heading}</h2>`;
  return html`<section class="${section.kind}">${heading}${contentOf(person, section, style)}</section>`;
}

/** What stands below a section's heading. */
export function contentOf(person: Person, section: Section, style: SectionStyle): Markup {
  if (section.kind === 'skills') return (style.skills ?? skillRows)(person);
  if (section.entries.length === 0) return (style.lines ?? plainLines)(section);
  return style.entries?.(section) ?? html`${section.entries.map((entry) => style.entry(entry))}`;
}

/** A paragraph for running text, a list for everything else. */
export function plainLines({ kind, lines }: Section): Markup {
  if (kind === 'summary' || kind === 'interests') return html`${lines.map((line) => html`<p>${line}</p>`)}`;
  return html`<ul class="lines">
    ${lines.map((line) => html`<li>${line}</li>`)}
  </ul>`;
}

/** Highlights as a list; its bullets are the look's own. */
export function bulletList(bullets: string[]): Markup {
  return html`<ul class="bullets">
    ${bullets.map((bullet) => html`<li>${bullet}</li>`)}
  </ul>`;
}
