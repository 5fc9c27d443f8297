import { html, type Markup } from '../html/markup.js';
import { softHyphens } from '../html/soft-hyphens.js';
import type { Drawing } from './drawing.js';

const drawnByCss: readonly string[] = ['disc', 'square', 'numbers'];

/** The lines below an entry's head, behind the look's sign: one drawn by CSS, or a sign written in the text. */
export function bulletMarkup(bullets: string[], { choices }: Drawing): Markup | undefined {
  if (bullets.length === 0) return undefined;
  const texts = choices.text === 'hyphenated' ? bullets.map(softHyphens) : bullets;
  if (choices.marker === 'paragraphs' || choices.marker === 'lines') {
    return html`<div class="${choices.marker}">${texts.map((text) => html`<p>${text}</p>`)}</div>`;
  }
  if (drawnByCss.includes(choices.marker)) {
    return html`<ul class="bullets ${choices.marker}">
      ${texts.map((text) => html`<li>${text}</li>`)}
    </ul>`;
  }
  return html`<ul class="signs">
    ${texts.map((text) => html`<li><span class="sign">${choices.marker}</span> ${text}</li>`)}
  </ul>`;
}
