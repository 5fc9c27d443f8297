import { html, type Markup } from '../html/markup.js';

/** Texts on one line where they fit: lines break between them, never within one. */
export function unbroken(texts: string[], separator: string): Markup[] {
  return texts.map(
    (text, at) =>
      html`<span style="white-space: nowrap">${text}</span>${at < texts.length - 1 ? separator : ''}`,
  );
}
