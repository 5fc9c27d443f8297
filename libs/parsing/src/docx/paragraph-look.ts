import { points } from './measures.js';
import { shading } from './shading.js';

/** What paragraph properties say; what they leave out comes from the styles. Lengths in points. */
export interface ParagraphLook {
  rank?: 'heading' | 'title' | null;
  /** Id of the numbering; `0` takes a style's away. */
  numbering?: string;
  level?: number;
  indent?: number;
  /** Of the first line, from the indent. */
  firstLine?: number;
  spaceBefore?: number;
  spaceAfter?: number;
  /** Height that each line is cut to; null when lines are as high as their text. */
  exactLine?: number | null;
  /** What is behind the text; null when it cannot be told. */
  ground?: number | null;
}

const twentieths = 20;
/** What the automatic white space of web pages comes to. */
const automaticSpace = 14;

/** Takes in one element of paragraph properties (ECMA-376 part 1, 17.3.1). */
export function noteParagraphProperty(look: ParagraphLook, name: string, at: Record<string, string>): void {
  if (name === 'numId' && at.val) look.numbering = at.val;
  else if (name === 'ilvl') look.level = Number(at.val) || 0;
  else if (name === 'outlineLvl') look.rank = Number(at.val) < 9 ? 'heading' : null;
  else if (name === 'ind') noteIndent(look, at);
  else if (name === 'spacing') noteSpacing(look, at);
  else if (name === 'shd') {
    const ground = shading(at);
    if (ground !== undefined) look.ground = ground;
  }
}

function noteIndent(look: ParagraphLook, at: Record<string, string>): void {
  const indent = points(at.left ?? at.start, twentieths);
  const hanging = points(at.hanging, twentieths);
  const firstLine = hanging === null ? points(at.firstLine, twentieths) : -hanging;
  if (indent !== null) look.indent = indent;
  if (firstLine !== null) look.firstLine = firstLine;
}

function noteSpacing(look: ParagraphLook, at: Record<string, string>): void {
  const before = at.beforeAutospacing === '1' ? automaticSpace : points(at.before, twentieths);
  const after = at.afterAutospacing === '1' ? automaticSpace : points(at.after, twentieths);
  const line = points(at.line, twentieths);
  if (at.lineRule === 'exact') look.exactLine = line;
  else if (at.line !== undefined || at.lineRule !== undefined) look.exactLine = null;
  if (before !== null) look.spaceBefore = before;
  if (after !== null) look.spaceAfter = after;
}
