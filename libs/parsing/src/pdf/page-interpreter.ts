import type { FilledArea, Glyph, Shape } from './glyph.js';
import { identity, multiply, toMatrix, type Matrix } from './matrix.js';
import { isWhite } from './hidden-text.js';
import { isRectangle, partsOf } from './shapes.js';

interface PdfGlyph {
  unicode: string;
  width: number;
  isSpace: boolean;
}

/** What the interpreter must know of a font: the scale of its widths and its name. */
export interface PdfFont {
  name: string;
  scale: number;
}

interface State {
  ctm: Matrix;
  font: PdfFont;
  size: number;
  charSpacing: number;
  wordSpacing: number;
  stretch: number;
  leading: number;
  rise: number;
  mode: number;
  color: string | null;
  alpha: number;
  /** Blended with what is beneath, or drawn through a mask. */
  isBlended: boolean;
  clip: Clip | null;
}

/** The bounds of what may be painted; `isExact` when all within them may. */
interface Clip extends Shape {
  isExact: boolean;
}

/** Rendering modes which paint nothing: 3 is invisible, 7 only clips. */
const invisibleModes = new Set([3, 7]);

/** Follows a page's operators and notes each character where it is drawn (PDF 32000-1, 9.4). */
export class PageInterpreter {
  readonly glyphs: Glyph[] = [];
  readonly areas: FilledArea[] = [];
  readonly marks: Shape[] = [];
  readonly shapes: Shape[] = [];
  private state: State;
  private readonly stack: State[] = [];
  private textMatrix: Matrix = identity;
  private lineMatrix: Matrix = identity;
  /** Groups and layers under way: whether what they paint may be seen through or not at all. */
  private readonly veils: boolean[] = [];
  private isClipping = false;

  constructor(
    viewport: ArrayLike<number>,
    private readonly fontNamed: (id: string) => PdfFont,
  ) {
    const font = { name: '', scale: 0.001 };
    const text = { size: 0, charSpacing: 0, wordSpacing: 0, stretch: 1, leading: 0, rise: 0, mode: 0 };
    this.state = {
      ctm: toMatrix(viewport),
      font,
      ...text,
      color: '#000000',
      alpha: 1,
      isBlended: false,
      clip: null,
    };
  }

  readonly operators: Record<string, (args: unknown[]) => void> = {
    save: () => this.stack.push({ ...this.state }),
    restore: () => (this.state = this.stack.pop() ?? this.state),
    transform: (args) => this.transform(toMatrix(args as number[])),
    paintFormXObjectBegin: ([matrix]) => {
      this.stack.push({ ...this.state });
      if (matrix) this.transform(toMatrix(matrix as number[]));
    },
    paintFormXObjectEnd: () => (this.state = this.stack.pop() ?? this.state),
    beginText: () => (this.textMatrix = this.lineMatrix = identity),
    setTextMatrix: ([matrix]) => (this.textMatrix = this.lineMatrix = toMatrix(matrix as number[])),
    moveText: ([x, y]) => this.moveText(x as number, y as number),
    setLeadingMoveText: ([x, y]) => {
      this.state.leading = -(y as number);
      this.moveText(x as number, y as number);
    },
    nextLine: () => this.moveText(0, -this.state.leading),
    setLeading: ([leading]) => (this.state.leading = leading as number),
    setCharSpacing: ([spacing]) => (this.state.charSpacing = spacing as number),
    setWordSpacing: ([spacing]) => (this.state.wordSpacing = spacing as number),
    setHScale: ([percent]) => (this.state.stretch = (percent as number) / 100),
    setTextRise: ([rise]) => (this.state.rise = rise as number),
    setTextRenderingMode: ([mode]) => (this.state.mode = mode as number),
    setFont: ([id, size]) => this.setFont(id as string, size as number),
    setFillRGBColor: ([color]) => (this.state.color = typeof color === 'string' ? color : null),
    setFillColorN: () => (this.state.color = null),
    setFillTransparent: () => (this.state.alpha = 0),
    setGState: ([entries]) => this.setGraphics(entries as [string, unknown][]),
    showText: ([glyphs]) => this.showText(glyphs as (PdfGlyph | number)[]),
    constructPath: (args) => {
      this.paint(args);
      if (this.isClipping) this.clip(args);
      this.isClipping = false;
    },
    clip: () => (this.isClipping = true),
    eoClip: () => (this.isClipping = true),
    beginGroup: ([group]) =>
      this.veils.push(!this.isOpaque || Boolean((group as { smask?: unknown } | null)?.smask)),
    endGroup: () => this.veils.pop(),
    beginMarkedContent: () => this.veils.push(false),
    beginMarkedContentProps: ([tag]) => this.veils.push(tag === 'OC'),
    endMarkedContent: () => this.veils.pop(),
    shadingFill: () =>
      this.areas.push({
        at: this.glyphs.length,
        ...(this.state.clip ?? { x0: -1e6, y0: -1e6, x1: 1e6, y1: 1e6 }),
        color: null,
        isSolid: false,
      }),
  };

  private transform(matrix: Matrix): void {
    this.state.ctm = multiply(this.state.ctm, matrix);
  }

  private moveText(x: number, y: number): void {
    this.textMatrix = this.lineMatrix = multiply(this.lineMatrix, [1, 0, 0, 1, x, y]);
  }

  private setFont(id: string, size: number): void {
    this.state.font = this.fontNamed(id);
    this.state.size = size;
  }

  private setGraphics(entries: [string, unknown][]): void {
    for (const [key, value] of entries) {
      if (key === 'ca') this.state.alpha = value as number;
      if (key === 'BM') this.state.isBlended = value !== 'source-over';
      if (key === 'SMask') this.state.isBlended = value !== false;
      if (key === 'Font' && Array.isArray(value)) this.setFont(value[0] as string, value[1] as number);
    }
  }

  private showText(glyphs: (PdfGlyph | number)[]): void {
    const { size, stretch, charSpacing, wordSpacing, font } = this.state;
    const place = this.placer();
    let advance = 0;
    for (const glyph of glyphs) {
      if (typeof glyph === 'number') {
        advance -= (glyph / 1000) * size * stretch;
        continue;
      }
      const width = glyph.width * font.scale * size * stretch;
      if (glyph.unicode) place(glyph.unicode, advance, width + Math.max(0, charSpacing) * stretch);
      advance += width + (charSpacing + (glyph.isSpace ? wordSpacing : 0)) * stretch;
    }
    this.textMatrix = multiply(this.textMatrix, [1, 0, 0, 1, advance, 0]);
  }

  /** Notes the characters of one piece of text: so far along it, and so wide. */
  private placer(): (text: string, advance: number, width: number) => void {
    const { ctm, color, mode, alpha, font, clip, rise, size: fontSize } = this.state;
    const [a, b, c, d, e, f] = multiply(ctm, this.textMatrix);
    const size = Math.hypot(c, d) * Math.abs(fontSize);
    const isTurned = Math.abs(b) > Math.abs(a);
    const isUnseen = invisibleModes.has(mode) || alpha < 0.05 || size < 3;
    return (text, advance, width) => {
      const x = a * advance + c * rise + e;
      const y = b * advance + d * rise + f;
      const end = x + (isTurned ? size * 0.5 : a * width);
      const x0 = Math.min(x, end);
      const x1 = Math.max(x, end);
      const isClipped = clip !== null && (x1 < clip.x0 || x0 > clip.x1 || y < clip.y0 || y - size > clip.y1);
      this.glyphs.push({ text, x0, x1, y, size, font: font.name, color, hidden: isUnseen || isClipped });
    };
  }

  /** `[operator, [path], [minX, minY, maxX, maxY]]`; strokes and end-of-path cover nothing. */
  private paint([operator, paths, bounds]: unknown[]): void {
    const isFilled = fillOperators.has(operator as number);
    if (!bounds || this.state.alpha < 0.5 || !(isFilled || strokeOperators.has(operator as number))) return;
    const [minX = 0, minY = 0, maxX = 0, maxY = 0] = bounds as number[];
    const whole = this.onPage({ x0: minX, y0: minY, x1: maxX, y1: maxY });
    if (isFilled) this.fill(whole, paths);
    if (isMark(whole.x1 - whole.x0, whole.y1 - whole.y0)) this.marks.push(whole);
    if (isFilled && isWhite(this.state.color)) return;
    const [path] = (paths ?? []) as unknown[];
    const parts =
      ArrayBuffer.isView(path) && this.shapes.length < maxShapes ? partsOf(path as Float32Array) : [];
    this.shapes.push(...parts.map((part) => this.onPage(part)));
  }

  private fill(whole: Shape, paths: unknown): void {
    const { clip, color } = this.state;
    const isSolid = this.isOpaque && color !== null && (clip?.isExact ?? true) && this.isUpright(paths);
    this.areas.push({ at: this.glyphs.length, ...within(whole, clip), color, isSolid });
  }

  /** What is painted from now on shows only within this path and those before (PDF 32000-1, 8.5.4). */
  private clip([, paths, bounds]: unknown[]): void {
    const [minX = 0, minY = 0, maxX = 0, maxY = 0] = (bounds ?? []) as number[];
    if (!bounds || !Number.isFinite(minX + minY + maxX + maxY)) return;
    const { clip } = this.state;
    const isExact = (clip?.isExact ?? true) && this.isUpright(paths);
    const path = this.onPage({ x0: minX, y0: minY, x1: maxX, y1: maxY });
    this.state.clip = { ...within(path, clip), isExact };
  }

  /** What is painted now hides what is beneath. */
  private get isOpaque(): boolean {
    return this.state.alpha > 0.95 && !this.state.isBlended && !this.veils.includes(true);
  }

  private isUpright(paths: unknown): boolean {
    const [path] = (paths ?? []) as unknown[];
    const [a, b, c, d] = this.state.ctm;
    const isTurned = (b !== 0 || c !== 0) && (a !== 0 || d !== 0);
    return !isTurned && ArrayBuffer.isView(path) && isRectangle(path as Float32Array);
  }

  private onPage({ x0, y0, x1, y1 }: Shape): Shape {
    const [a, b, c, d, e, f] = this.state.ctm;
    const xs = [a * x0 + c * y0 + e, a * x1 + c * y1 + e];
    const ys = [b * x0 + d * y0 + f, b * x1 + d * y1 + f];
    return { x0: Math.min(...xs), x1: Math.max(...xs), y0: Math.min(...ys), y1: Math.max(...ys) };
  }
}

function within(shape: Shape, clip: Shape | null): Shape {
  if (!clip) return shape;
  return {
    x0: Math.max(shape.x0, clip.x0),
    y0: Math.max(shape.y0, clip.y0),
    x1: Math.min(shape.x1, clip.x1),
    y1: Math.min(shape.y1, clip.y1),
  };
}

/** A page with more is a picture, whose lines part no text. */
const maxShapes = 4_000;

/** As broad as high, and of the size of a list mark in text of 5 to 30 points. */
function isMark(width: number, height: number): boolean {
  return width >= 0.8 && width <= 8 && Math.abs(width - height) < 0.2 * width;
}

/** `OPS` of pdf.js: stroke, closeStroke. */
const strokeOperators = new Set([20, 21]);

/** `OPS` of pdf.js: fill, eoFill, fillStroke, eoFillStroke, closeFillStroke, closeEOFillStroke. */
const fillOperators = new Set([22, 23, 24, 25, 26, 27]);
