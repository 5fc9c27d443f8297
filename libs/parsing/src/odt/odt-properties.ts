import { colourOf } from '../docx/colour.js';
import type { Ground } from '../docx/pallor.js';

/** What a style says itself; what it leaves out comes from its parent, or from what is around. Lengths in points. */
export interface OdtProperties {
  rank?: 'heading' | 'title' | null;
  bold?: boolean;
  size?: number | null;
  /** Share of the parent's size, where the size is given so. */
  scale?: number;
  hidden?: boolean;
  /** Null is the automatic colour. */
  colour?: number | null;
  /** What is behind the letters, the paragraph, the cell or in the shape. */
  ground?: Ground;
  indent?: number;
  spaceBefore?: number;
  spaceAfter?: number;
  breaksPage?: boolean;
}

type Attributes = Record<string, string>;

const pointsPer: Record<string, number> = { pt: 1, in: 72, cm: 28.346, mm: 2.8346, pc: 12, px: 0.75 };

/** Takes in one element of properties of a style (ODF 1.3 part 3, 16.27 to 16.33). */
export function noteProperties(style: OdtProperties, element: string, at: Attributes): void {
  if (element === 'text-properties') noteText(style, at);
  else if (element === 'paragraph-properties') noteParagraph(style, at);
  else if (element === 'graphic-properties') noteShape(style, at);
  if (/^(?:text|paragraph|graphic|table|table-row|table-cell)-properties$/.test(element))
    noteGround(style, at);
}

/** A length such as `0.5in` or `12pt` in points; null when it is none. */
export function points(length: string | undefined): number | null {
  const match = /^(-?[\d.]{1,12})(pt|in|cm|mm|pc|px)$/.exec(length ?? '');
  return match ? Number(match[1]) * (pointsPer[match[2] ?? 'pt'] ?? 1) : null;
}

function noteText(style: OdtProperties, at: Attributes): void {
  const weight = at['font-weight'];
  if (weight !== undefined) style.bold = /^(?:bold|[6-9]00)$/.test(weight);
  const size = at['font-size'] ?? '';
  if (size.endsWith('%')) style.scale = Number.parseFloat(size) / 100 || 1;
  else if (size) style.size = points(size);
  if (at.display === 'none') style.hidden = true;
  if (at['use-window-font-color'] === 'true') style.colour = null;
  else if (at.color !== undefined) style.colour = colourOf(at.color);
}

function noteParagraph(style: OdtProperties, at: Attributes): void {
  if (at['margin-left']) style.indent = points(at['margin-left']) ?? 0;
  if (at['margin-top']) style.spaceBefore = points(at['margin-top']) ?? 0;
  if (at['margin-bottom']) style.spaceAfter = points(at['margin-bottom']) ?? 0;
  if (at['break-before'] === 'page') style.breaksPage = true;
}

/** Gradients, hatches and pictures hide what is beneath in colours of their own. */
function noteShape(style: OdtProperties, at: Attributes): void {
  if (at.fill === 'none') style.ground = undefined;
  else if (at.fill === 'solid') style.ground = colourOf(at['fill-color']);
  else if (at.fill !== undefined) style.ground = null;
}

function noteGround(style: OdtProperties, at: Attributes): void {
  const ground = at['background-color'];
  if (ground !== undefined && ground !== 'transparent') style.ground = colourOf(ground);
}
