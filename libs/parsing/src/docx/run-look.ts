import { colourOf } from './colour.js';
import { isOn, points } from './measures.js';
import { shading } from './shading.js';

/** What run properties say; what they leave out comes from the styles. */
export interface RunLook {
  bold?: boolean;
  italic?: boolean;
  /** Points. */
  size?: number;
  /** Null is the automatic colour, which always shows. */
  colour?: number | null;
  /** What is behind the letters; null when it cannot be told. */
  ground?: number | null;
  /** What the text marker paints over the ground; letters of the automatic colour stay black on it. */
  highlight?: number | null;
  /** Width of the letters, 1 as drawn. */
  stretch?: number;
  /** Points that the letters are raised. */
  raised?: number;
  hidden?: boolean;
  /** The letters stand for the pictures of a symbol font. */
  symbols?: boolean;
  /** Id of the character style. */
  style?: string;
}

const pictureFonts = /^(?:wingdings|webdings)/i;
const halves = 2;

/** Takes in one element of run properties (ECMA-376 part 1, 17.3.2). */
export function noteRunProperty(look: RunLook, name: string, at: Record<string, string>): void {
  if (name === 'b') look.bold = isOn(at.val);
  else if (name === 'i') look.italic = isOn(at.val);
  else if (name === 'sz') {
    const size = points(at.val, halves);
    if (size !== null && size > 0) look.size = size;
  } else if (name === 'color') look.colour = colourOf(at.val);
  else if (name === 'vanish') look.hidden = isOn(at.val);
  else if (name === 'rStyle' && at.val) look.style = at.val;
  else if (name === 'rFonts') look.symbols = pictureFonts.test(at.ascii ?? at.hAnsi ?? '');
  else if (name === 'highlight' && at.val !== 'none') look.highlight = colourOf(at.val);
  else if (name === 'w') look.stretch = (Number.parseFloat(at.val ?? '') || 100) / 100;
  else if (name === 'position') look.raised = points(at.val, halves) ?? 0;
  else if (name === 'shd') {
    const ground = shading(at);
    if (ground !== undefined) look.ground = ground;
  }
}
