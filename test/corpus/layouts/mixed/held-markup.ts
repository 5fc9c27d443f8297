import type { Section } from '../../sections.js';
import { heldItems, type HeldItem } from '../html/held-items.js';
import { html, type Markup } from '../html/markup.js';
import type { Drawing } from './drawing.js';

/** Certificates and awards in the look's form. */
export function heldMarkup(section: Section, { person, choices }: Drawing): Markup {
  const kind = choices.heldMarker === 'bullet' ? 'bullets disc' : 'plain';
  return html`<ul class="held ${kind}">
    ${heldItems(person, section).map((item) => html`<li>${itemMarkup(item, choices.held)}</li>`)}
  </ul>`;
}

function itemMarkup({ name, issuer, date }: HeldItem, form: Drawing['choices']['held']): Markup {
  switch (form) {
    case 'commas':
      return html`${name}, ${issuer}, ${date}`;
    case 'dashes':
      return html`<b>${name}</b> – ${issuer} – ${date}`;
    case 'date-parentheses':
      return html`${name}, ${issuer} (${date})`;
    case 'date-first':
      return html`${date}: ${name}, ${issuer}`;
    case 'issuer-first':
      return html`${issuer}: ${name}, ${date}`;
    case 'date-right':
      return html`<span class="pair"
        ><span>${name}, ${issuer}</span><span class="right">${date}</span></span
      >`;
    case 'date-left':
      return html`<span class="dated"><span>${date}</span><span>${name}, ${issuer}</span></span>`;
    case 'two-lines':
      return html`<b>${name}</b><br />${issuer} | ${date}`;
  }
}
