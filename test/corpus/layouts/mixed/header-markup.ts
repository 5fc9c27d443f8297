import { html, type Markup } from '../html/markup.js';
import { contactMarkup } from './contact-markup.js';
import { phrase, type Drawing } from './drawing.js';

/** The head of the page: name, label and, unless it stands elsewhere, the contact. */
export function headerMarkup(drawing: Drawing): Markup {
  const { choices } = drawing;
  const contact = choices.contactPlace === 'header' ? contactMarkup(drawing) : undefined;
  const above = choices.contactPlace === 'above-name' ? contactMarkup(drawing) : undefined;
  const photo = choices.header === 'photo' ? html`<div class="portrait"></div>` : undefined;
  const late = choices.label === 'after-contact' && choices.name !== 'with-label';
  const names = [titled(drawing), late ? undefined : label(drawing)];
  const label2 = late ? label(drawing) : undefined;
  return html`<header class="${choices.header}">
    ${photo}
    <div class="names">${above}${choices.label === 'above' ? names.toReversed() : names}</div>
    ${contact}${label2}
  </header>`;
}

function titled(drawing: Drawing): Markup {
  const { choices, words } = drawing;
  const title = html`<p class="document-title">${phrase(words.title, drawing)}</p>`;
  const before = choices.documentTitle === 'above' ? title : undefined;
  const after = choices.documentTitle === 'below' ? title : undefined;
  return html`${before}
    <h1>${nameMarkup(drawing)}</h1>
    ${after}`;
}

function nameMarkup({ person, choices, seed }: Drawing): Markup {
  const { name, label: role } = person.basics;
  const [first = '', ...rest] = name.split(' ');
  switch (choices.name) {
    case 'two-lines':
      return html`${first}<br />${rest.join(' ')}`;
    case 'first-name-light':
      return html`<span class="light">${first}</span> ${rest.join(' ')}`;
    case 'with-label':
      return html`${name}${[', ', ' – ', ' | '][seed % 3]}<span class="role">${role}</span>`;
    default:
      return html`${name}`;
  }
}

function label({ person, choices }: Drawing): Markup | undefined {
  if (choices.label === 'omitted' || choices.name === 'with-label') return undefined;
  return html`<p class="job-label">${person.basics.label}</p>`;
}
