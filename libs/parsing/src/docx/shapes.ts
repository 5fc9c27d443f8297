import { colourOf, isLostOn } from './colour.js';
import type { Ground } from './pallor.js';

interface Shape {
  element: string;
  fill: Ground;
  isFilled: boolean;
}

const white = 0xffffff;
const vmlShapes = new Set(['shape', 'rect', 'roundrect', 'oval']);
const fills = new Set(['a:solidFill', 'a:gradFill', 'a:blipFill', 'a:pattFill', 'a:grpFill', 'a:noFill']);
/** Square English Metric Units in a square inch. */
const squareInch = 914_400 ** 2;
/** Pictures larger than this (square inches) are no portraits; text may stand on them. */
const largePicture = 6;

/** The drawn shapes around the text under way (DrawingML and VML), and whether any may lie behind other text. */
export class Shapes {
  /** Something dark or large lies on the page, so white text elsewhere may well be seen. */
  hasBackdrop = false;
  private readonly open: Shape[] = [];
  private inFill = false;
  private inOutline = 0;

  /** Takes in an element that opens. */
  enter(name: string, at: Record<string, string>): void {
    if (name === 'wsp' || name === 'wgp') this.open.push({ element: name, fill: undefined, isFilled: false });
    else if (vmlShapes.has(name)) this.enterVml(name, at);
    else if (name === 'anchor' && at.behindDoc === '1') this.hasBackdrop = true;
    else if (name === 'extent') this.noteExtent(at);
    else if (name === 'a:ln') this.inOutline++;
    else if (this.inOutline === 0) this.noteFill(name, at);
  }

  /** Takes in an element that closes. */
  leave(name: string): void {
    if (name === 'a:ln') this.inOutline--;
    else if (name === 'a:solidFill') this.inFill = false;
    else if (this.open.at(-1)?.element === name) this.open.pop();
  }

  /** What the innermost shape puts behind its text. */
  get ground(): Ground {
    if (this.open.length === 0) return undefined;
    const own = this.open.at(-1)?.fill;
    // The shapes of a group lie on one another.
    return own === undefined && this.open.some(({ element }) => element === 'wgp') ? null : own;
  }

  private enterVml(element: string, { fillcolor, filled }: Record<string, string>): void {
    const isFilled = fillcolor !== undefined && !/^(?:f|false|0)$/.test(filled ?? '');
    const fill = isFilled ? colourOf(fillcolor) : undefined;
    this.open.push({ element, fill, isFilled });
    this.noteBackdrop(fill);
  }

  private noteExtent({ cx, cy }: Record<string, string>): void {
    if ((Number(cx) * Number(cy)) / squareInch > largePicture) this.hasBackdrop = true;
  }

  private noteFill(name: string, { val, idx }: Record<string, string>): void {
    const shape = this.open.at(-1);
    if (!shape) return;
    if (fills.has(name) && !shape.isFilled) {
      shape.isFilled = true;
      this.inFill = name === 'a:solidFill';
      shape.fill = name === 'a:noFill' ? undefined : null;
    } else if (this.inFill && name === 'a:srgbClr') shape.fill = colourOf(val);
    else if (this.inFill && name === 'a:schemeClr' && /^(?:bg1|lt1)$/.test(val ?? '')) shape.fill = white;
    else if (name === 'a:fillRef' && idx !== '0' && !shape.isFilled) shape.fill = null;
    if (name === 'a:fillRef' || name === 'bodyPr') this.noteBackdrop(shape.fill);
  }

  private noteBackdrop(fill: Ground): void {
    if (fill === null || (fill !== undefined && !isLostOn(white, fill))) this.hasBackdrop = true;
  }
}
