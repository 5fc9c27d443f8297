import { html, type Markup, type MarkupValue } from '../html/markup.js';
import type { Drawing } from './drawing.js';

/** An entry before it is put in its frame. */
export interface EntryPieces {
  head: Markup;
  dates: string | undefined;
  below: MarkupValue[];
}

/** The entry in the look's frame: by itself, with its dates in the margin, in a row of a table, on a card. */
export function framed({ head, dates, below }: EntryPieces, { choices }: Drawing): Markup {
  switch (choices.frame) {
    case 'margin':
    case 'timeline':
      return html`<div class="entry ${choices.frame}">
        <div class="when">${dates}</div>
        <div class="what">${head}${below}</div>
      </div>`;
    case 'table':
      return html`<table class="entry grid">
        <tr>
          <td class="when">${dates}</td>
          <td>${head}${below}</td>
        </tr>
      </table>`;
    case 'three-columns':
      return html`<table class="entry grid">
        <tr>
          <td class="when">${dates}</td>
          <td class="heads">${head}</td>
          <td>${below}</td>
        </tr>
      </table>`;
    case 'cards':
      return html`<div class="entry card">${head}${below}</div>`;
    case 'plain':
      return html`<div class="entry">${head}${below}</div>`;
  }
}
