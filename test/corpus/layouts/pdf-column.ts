import type { Pdf } from './pdf-bytes.js';

/** A kind of text: standard PDF font, size in points, colour. */
export interface TextKind {
  font: string;
  size: number;
  color?: string;
  align?: 'left' | 'center' | 'right';
  characterSpacing?: number;
}

/** Text beside a line, at the same height but in a place of its own. */
export interface Aside {
  text: string;
  kind: TextKind;
  x: number;
  width: number;
}

/** Room around and beside a piece of text, in points. */
export interface Room {
  before?: number;
  indent?: number;
  /** Kept free on the right, for instance for an aside. */
  right?: number;
  /** Height that must still be free below, so that a heading is never the last line of a page. */
  keep?: number;
  asides?: Aside[];
}

/** Top and bottom margin of every page, in points. */
const margin = 48;

/** A column of text that runs on from page to page by itself, whatever the other columns do. */
export class Column {
  private page = 0;

  constructor(
    private readonly document: Pdf,
    readonly x: number,
    readonly width: number,
    private y: number = margin,
  ) {}

  /** Draws a paragraph below the last one, or on top of the next page if it no longer fits. */
  write(
    text: string,
    kind: TextKind,
    { before = 0, indent = 0, right = 0, keep = 0, asides = [] }: Room = {},
  ): void {
    const width = this.width - indent - right;
    this.choose(kind);
    const height = this.document.heightOfString(text, {
      width,
      characterSpacing: kind.characterSpacing ?? 0,
    });
    this.moveTo(this.y + before, height + keep);
    for (const aside of asides) this.place(aside.text, aside.kind, aside.x, aside.width);
    this.place(text, kind, this.x + indent, width);
    this.y += height;
  }

  /** Draws a hairline under the last paragraph. */
  rule(color: string): void {
    this.document.switchToPage(this.page);
    this.document
      .moveTo(this.x, this.y + 1)
      .lineTo(this.x + this.width, this.y + 1)
      .lineWidth(0.7)
      .stroke(color);
    this.y += 3;
  }

  private moveTo(y: number, height: number): void {
    this.document.switchToPage(this.page);
    this.y = y;
    if (y + height <= this.document.page.height - margin) return;
    this.page += 1;
    this.y = margin;
    if (this.page < this.document.bufferedPageRange().count) this.document.switchToPage(this.page);
    else this.document.addPage();
  }

  private place(text: string, kind: TextKind, x: number, width: number): void {
    this.choose(kind);
    const { align = 'left', characterSpacing = 0 } = kind;
    this.document.text(text, x, this.y, { width, align, characterSpacing });
  }

  private choose({ font, size, color = '#222222' }: TextKind): void {
    this.document.font(font).fontSize(size).fillColor(color);
  }
}
