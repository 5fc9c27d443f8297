import { iconGlyphs, type IconName } from './icon-glyphs.js';
import { html, type Markup } from './markup.js';

/** The icon as a drawing, which leaves no text in the file. */
export function svgIcon(name: IconName): Markup {
  const path = iconGlyphs[name].outlines
    .map((outline) => `M${outline.map(([x, y]) => `${x} ${900 - y}`).join('L')}Z`)
    .join('');
  return html`<svg class="icon" viewBox="0 0 1000 1000"><path d="${path}" fill="currentColor" /></svg>`;
}

/** The icon as a glyph of the private-use area, in the font `Icons`. */
export function fontIcon(name: IconName): Markup {
  return html`<i class="icon">${String.fromCodePoint(iconGlyphs[name].privateUse)}</i>`;
}

/** The icon as an emoji. */
export function emojiIcon(name: IconName): Markup {
  return html`<span class="icon">${iconGlyphs[name].emoji}</span>`;
}
