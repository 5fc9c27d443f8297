import { contactItems, type ContactItem } from '../html/contact-items.js';
import { contactLabels } from '../html/contact-labels.js';
import { fontIcon, svgIcon } from '../html/icons.js';
import { html, type Markup } from '../html/markup.js';
import type { Drawing } from './drawing.js';

/** How the person can be reached: on one line, or one under the other, as the look has drawn. */
export function contactMarkup({ person, choices, seed }: Drawing): Markup {
  const usual = contactItems(person);
  const items = seed % 3 === 0 ? usual.toReversed() : usual;
  const labels = contactLabels[person.resumeLanguage];
  const stacked = (line: (item: ContactItem) => Markup): Markup =>
    html`<ul class="contact ${choices.contact}">
      ${items.map((item) => html`<li>${line(item)}</li>`)}
    </ul>`;
  switch (choices.contact) {
    case 'stacked':
    case 'grid':
      return stacked(({ text }) => html`${text}`);
    case 'icons':
      return stacked(({ kind, text }) => html`${fontIcon(kind)} ${text}`);
    case 'drawn-icons':
      return stacked(({ kind, text }) => html`${svgIcon(kind)} ${text}`);
    case 'labels':
      return stacked(({ kind, text }) => html`${labels[kind]}: ${text}`);
    case 'label-column':
      return stacked(({ kind, text }) => html`<b>${labels[kind]}</b><span>${text}</span>`);
    case 'two-lines':
      return html`<div class="contact">
        ${halves(items).map((half) => html`<p>${spans(half, ' | ')}</p>`)}
      </div>`;
    default:
      return html`<p class="contact">${spans(items, inlineSigns[choices.contact])}</p>`;
  }
}

const inlineSigns = {
  pipes: ' | ',
  bullets: ' • ',
  'middle-dots': ' · ',
  slashes: ' / ',
  commas: ', ',
  spaces: '\u2003\u2003',
};

/** Each datum in one piece: a line breaks between them. */
function spans(items: ContactItem[], sign: string): (Markup | string)[] {
  return items.flatMap(({ text }, at) => [
    ...(at === 0 ? [] : [sign]),
    html`<span class="whole">${text}</span>`,
  ]);
}

function halves(items: ContactItem[]): ContactItem[][] {
  const middle = Math.ceil(items.length / 2);
  return [items.slice(0, middle), items.slice(middle)];
}
