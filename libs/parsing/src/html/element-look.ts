import type { TextLook } from '../flow/flow-builder.js';
import type { Declarations } from './declarations.js';

/** How an element is set: inherited by what is in it, but for its display. */
export interface ElementLook extends TextLook {
  display: 'block' | 'inline' | 'row' | 'table' | 'table-row' | 'table-cell' | 'list-item';
  /** White space and line ends count as written. */
  preformatted: boolean;
  /** Pushed to the right edge, away from what it stands beside. */
  floats: boolean;
  /** Not shown, whatever its colours are. */
  unseen: boolean;
  /** Colour of the text; "" until one is named. */
  colour: string;
  /** It stands on white, as an empty page is. */
  onWhite: boolean;
}

/** Sizes of headings as browsers set them (HTML Standard, "Rendering"), in ems. */
const headingEms: Record<string, number> = {
  h1: 2,
  h2: 1.5,
  h3: 1.17,
  h4: 1,
  h5: 0.83,
  h6: 0.67,
  small: 0.83,
};
const boldTags = new Set(['b', 'strong', 'th', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'dt']);
const slantedTags = new Set(['i', 'em', 'cite', 'var', 'dfn', 'address']);
const blocks = new Set(
  'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend main nav ol p pre search section summary ul'.split(
    ' ',
  ),
);
const displays: Record<string, ElementLook['display']> = {
  table: 'table',
  tr: 'table-row',
  td: 'table-cell',
  th: 'table-cell',
  li: 'list-item',
};
const pointsPerPixel = 0.75;
const keywords: Record<string, number> = {
  small: 0.83,
  smaller: 0.83,
  large: 1.2,
  larger: 1.2,
  'x-large': 1.5,
  'xx-large': 2,
};

export const rootLook: ElementLook = {
  bold: false,
  italic: false,
  size: 12,
  hidden: false,
  display: 'block',
  preformatted: false,
  floats: false,
  unseen: false,
  colour: '',
  onWhite: true,
};

/**
 * The look of an element in another, by its name, its attributes and the rules for it.
 *
 * @param groundsAreKnown whether all backgrounds of the page are: white text on white is hidden then
 */
export function lookOf(
  tag: string,
  attributes: Record<string, string>,
  css: Declarations,
  parent: ElementLook,
  groundsAreKnown: boolean,
): ElementLook {
  const size = sizeOf(css['font-size'], parent.size) ?? parent.size * (headingEms[tag] ?? 1);
  const weight = css['font-weight'];
  const style = css['font-style'];
  const unseen = parent.unseen || isHidden(attributes, css);
  const colour = css.color === undefined || css.color === 'inherit' ? parent.colour : css.color;
  const onWhite = isOnWhite(css['background-color'] ?? css.background ?? attributes.bgcolor, parent.onWhite);
  return {
    bold: weight === undefined ? parent.bold || boldTags.has(tag) : /^(?:bold|bolder|[6-9]00)$/.test(weight),
    italic: style === undefined ? parent.italic || slantedTags.has(tag) : style !== 'normal',
    size,
    hidden: unseen || (groundsAreKnown && onWhite && isWhite(colour)),
    unseen,
    colour,
    onWhite,
    display: displayOf(tag, css),
    preformatted: parent.preformatted || tag === 'pre' || (css['white-space'] ?? '').startsWith('pre'),
    floats: css.float === 'right' || css['margin-left'] === 'auto',
  };
}

function isHidden(attributes: Record<string, string>, css: Declarations): boolean {
  return (
    attributes.hidden !== undefined ||
    css.display === 'none' ||
    css.visibility === 'hidden' ||
    Number.parseFloat(css.opacity ?? '1') < 0.1 ||
    isTransparent(css.color) ||
    /^(?:inset\((?:[5-9]\d|100)%|circle\(0)/.test(css['clip-path'] ?? '') ||
    (/^0(?:px)?$/.test(css.height ?? css['max-height'] ?? '') && css.overflow === 'hidden') ||
    ['text-indent', 'left', 'top', 'right', 'bottom'].some((side) => /^-\d{3,}/.test(css[side] ?? ''))
  );
}

/** A colour of no opacity (CSS Color 4, "alpha"). */
function isTransparent(color = ''): boolean {
  return /^(?:transparent$|(?:rgb|hsl)a?\([^)]*[,/]\s*0(?:\.0\d*)?%?\s*\)$|#[\da-f]{3}0$|#[\da-f]{6}0\d$)/.test(
    color.replace(/^(rgb|hsl)\(([^,]*,){2}[^,]*\)$/, ''),
  );
}

function isWhite(colour: string): boolean {
  return /^(?:white|#fff(?:fff)?|rgb\(\s*255\s*,\s*255\s*,\s*255\s*\))$/.test(colour);
}

/** Whether text stands on white by an element's own background, or by that of the one around it. */
function isOnWhite(background: string | undefined, around: boolean): boolean {
  const ground = background?.trim().toLowerCase() ?? '';
  if (/^(?:|none|transparent|inherit|initial|unset)$/.test(ground)) return around;
  return isWhite(ground);
}

function displayOf(tag: string, css: Declarations): ElementLook['display'] {
  const display = css.display ?? '';
  const isRow = /^(?:inline-)?flex$/.test(display) && !css['flex-direction']?.startsWith('column');
  if (isRow || (display.endsWith('grid') && css['grid-template-columns'])) return 'row';
  if (/^table(?:-row|-cell)?$/.test(display)) return display as 'table';
  if (/^(?:block|flex|grid|flow-root)$/.test(display)) return 'block';
  if (display === 'list-item' && css['list-style'] !== 'none') return 'list-item';
  if (display.startsWith('inline') && displays[tag] === undefined) return 'inline';
  return displays[tag] ?? (blocks.has(tag) ? 'block' : 'inline');
}

function sizeOf(css: string | undefined, parent: number): number | null {
  const match = /^([\d.]{1,8})(px|pt|r?em|%)$/.exec(css === '0' ? '0px' : (css ?? ''));
  if (!match) return keywords[css ?? ''] === undefined ? null : parent * (keywords[css ?? ''] ?? 1);
  const number = Number(match[1]);
  const unit = { px: pointsPerPixel, pt: 1, rem: rootLook.size, em: parent, '%': parent / 100 }[
    match[2] ?? 'px'
  ];
  return number * (unit ?? 1);
}
