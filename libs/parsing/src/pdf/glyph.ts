/** A drawn character in page coordinates (points, origin top left). */
export interface Glyph {
  text: string;
  x0: number;
  x1: number;
  /** Baseline. */
  y: number;
  size: number;
  font: string;
  /** Fill colour `#rrggbb`, or null when it is a pattern. */
  color: string | null;
  hidden: boolean;
}

/** A filled area, in drawing order with the glyphs: `at` glyphs had been drawn before it. */
export interface FilledArea {
  at: number;
  x0: number;
  y0: number;
  x1: number;
  y1: number;
  color: string | null;
  /** All of the bounds is filled, and nothing beneath shows through. */
  isSolid: boolean;
}

export interface PageDrawing {
  width: number;
  height: number;
  glyphs: Glyph[];
  areas: FilledArea[];
  /** Small shapes as broad as high, filled or outlined: list marks may be drawn so. */
  marks: Shape[];
  /** What is filled in a colour or outlined, part by part: rules, boxes, panels. */
  shapes: Shape[];
}

/** Bounds of something drawn, in page coordinates. */
export interface Shape {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}
