import { isLostOn } from '../docx/colour.js';
import { Grounds } from '../docx/grounds.js';
import { Pallor } from '../docx/pallor.js';
import type { TextLook } from '../flow/flow-builder.js';
import { points } from './odt-properties.js';
import type { OdtStyle, OdtStyles } from './odt-styles.js';

const white = 0xffffff;
/** Pictures larger than this (square points, six square inches) are no portraits; text may stand on them. */
const largePicture = 6 * 72 ** 2;

/** How the text under way looks, by its paragraph, the stretches of text around it and what lies behind them. */
export class OdtLooks {
  readonly grounds = new Grounds();
  readonly pallor: Pallor;
  /** Something dark or large lies on the page, so white text elsewhere may well be seen. */
  hasBackdrop = false;
  private readonly paragraphs: OdtStyle[] = [];
  private readonly spans: OdtStyle[] = [];

  /** White text counts as seen when something dark may be behind it (`showsPale`). */
  constructor(
    private readonly styles: OdtStyles,
    showsPale: boolean,
  ) {
    this.pallor = new Pallor(showsPale);
    this.grounds.paintPage(styles.pageColour);
  }

  get inParagraph(): boolean {
    return this.paragraphs.length > 0;
  }

  openParagraph(style: OdtStyle): void {
    this.paragraphs.push(style);
  }

  closeParagraph(): void {
    this.paragraphs.pop();
  }

  openSpan(style: OdtStyle): void {
    this.spans.push(style);
  }

  closeSpan(): void {
    this.spans.pop();
  }

  /** A drawn shape or frame opens, with its size as written. */
  enterShape({ ground }: OdtStyle, { width, height }: Record<string, string>): void {
    this.grounds.enterBox(ground);
    const isDark = ground === null || (ground !== undefined && !isLostOn(white, ground));
    this.hasBackdrop ||= isDark && (points(width) ?? 0) * (points(height) ?? 0) > 0;
  }

  /** A picture fills the frame of this size. */
  notePicture(width: string | undefined, height: string | undefined): void {
    this.hasBackdrop ||= (points(width) ?? 0) * (points(height) ?? 0) > largePicture;
  }

  /** The look of this text, which stands where we are; `hidden` when a section hides it. */
  lookOf(text: string, hidden: boolean): TextLook {
    const around = [...this.spans.toReversed(), this.paragraphs.at(-1) ?? null].filter(
      (style) => style !== null,
    );
    const said = <Key extends keyof OdtStyle>(key: Key): OdtStyle[Key] | undefined =>
      around.find((style) => style[key] !== undefined)?.[key];
    const isLost = this.pallor.hides(text, said('colour') ?? null, said('ground'), this.grounds.current);
    return {
      bold: said('bold') ?? false,
      size: said('size') ?? this.styles.defaultSize,
      hidden: hidden || isLost || around.some((style) => style.hidden),
    };
  }
}
