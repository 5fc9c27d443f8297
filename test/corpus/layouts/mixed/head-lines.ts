import { html, type Markup, type MarkupValue } from '../html/markup.js';

/** A line of an entry's head; what stands at the right is pushed to the edge. */
export interface HeadLine {
  left: MarkupValue;
  right?: MarkupValue;
}

/** Values with a separator between them; empty ones are left out. */
export function joined(parts: MarkupValue[], separator: string): MarkupValue {
  const told = parts.filter((part) => part !== undefined && part !== '');
  return told.flatMap((part, at) => (at === 0 ? [part] : [separator, part]));
}

/** The lines as markup; the first one stands out where the look says so. */
export function headMarkup(lines: HeadLine[]): Markup {
  return html`<div class="head">
    ${lines.map(({ left, right }, at) =>
      right === undefined
        ? html`<p class="h${at}">${left}</p>`
        : html`<p class="h${at} pair"><span>${left}</span><span class="right">${right}</span></p>`,
    )}
  </div>`;
}
