import type { Section } from '../../sections.js';
import { fontIcon } from '../html/icons.js';
import { html, type Markup } from '../html/markup.js';
import type { Drawing } from './drawing.js';

/** A section's heading in the look's style; most of it is CSS of the class that names the style. */
export function sectionHeading(
  { kind, heading }: Section,
  { choices }: Drawing,
  at: number,
): Markup | undefined {
  switch (choices.heading) {
    case 'none':
      return undefined;
    case 'icon':
      return html`<h2>${fontIcon(kind)} ${heading}</h2>`;
    case 'numbered':
      return html`<h2>${at + 1}. ${heading}</h2>`;
    case 'colon':
      return html`<h2>${heading}:</h2>`;
    case 'ruled-beside':
      return html`<h2><span>${heading}</span></h2>`;
    default:
      return html`<h2>${heading}</h2>`;
  }
}
