import { isLostOn } from '../docx/colour.js';

const white = 0xffffff;
/** Pictures larger than this (square twips, six square inches) are no portraits; text may stand on them. */
const largePicture = 6 * 1440 ** 2;

/** The drawn shapes around the text, by their properties, and whether any may lie behind other text. */
export class RtfShapes {
  /** Something dark or large lies on the page, so white text elsewhere may well be seen. */
  hasBackdrop = false;
  private readonly grounds: (number | null)[] = [];
  private property = '';
  private text = '';
  private width = 0;

  enter(): void {
    this.grounds.push(null);
  }

  leave(): void {
    this.grounds.pop();
  }

  /** What the innermost shape puts behind its text; null when what is beneath shows through. */
  get ground(): number | null {
    return this.grounds.at(-1) ?? null;
  }

  /** Text of a property's name (`sn`) or value (`sv`). */
  write(text: string): void {
    this.text += text;
  }

  endName(): void {
    this.property = this.text.trim();
    this.text = '';
  }

  /** A property is complete; colours are numbers whose lowest byte is red. */
  endValue(): void {
    const value = Number(this.text);
    this.text = '';
    if (this.grounds.length === 0 || this.property !== 'fillColor' || !Number.isInteger(value)) return;
    const fill = ((value & 0xff) << 16) | (value & 0xff00) | ((value >> 16) & 0xff);
    this.grounds[this.grounds.length - 1] = fill;
    this.hasBackdrop ||= !isLostOn(white, fill);
  }

  /** A picture's width or height as shown, in twips. */
  measure(word: string, value: number): void {
    if (word === 'picwgoal') this.width = value;
    else if (word === 'pichgoal' && this.width * value > largePicture) this.hasBackdrop = true;
  }
}
