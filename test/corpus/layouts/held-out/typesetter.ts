import { a4, type Pdf } from '../pdf-bytes.js';

/** Words of one kind: standard PDF font and size in points. */
export interface Piece {
  text: string;
  font: string;
  size: number;
  /** Set without room before the next piece, as the two sizes of one word. */
  glued?: boolean;
}

/** How a paragraph stands: its indent and leading, room kept free at its right, and what is beside its first line. */
export interface Setting {
  indent?: number;
  leading?: number;
  right?: number;
  mark?: Piece;
  aside?: Piece[];
  ragged?: boolean;
}

interface Placed extends Piece {
  page: number;
  x: number;
  /** The baseline, in points below the page's top. */
  y: number;
}

interface Rule {
  page: number;
  y: number;
}

/** Left, right, top and bottom margin, in points. */
const margin = 54;
const fullWidth = a4.width - 2 * margin;

/**
 * Sets words one by one, without any spaces, as TeX does. Nothing is drawn before the end, and then font by
 * font, as drivers of old printers sent pages: the drawing order of the file is not the reading order.
 */
export class Typesetter {
  private readonly placed: Placed[] = [];
  private readonly rules: Rule[] = [];
  private page = 0;
  private y = margin;

  constructor(private readonly document: Pdf) {}

  /** Goes down by so many points, or to the next page when `keep` points more would not fit. */
  skip(points: number, keep = 0): void {
    this.y += points;
    if (this.y + keep <= a4.height - margin) return;
    this.page += 1;
    this.y = margin + points;
  }

  rule(): void {
    this.rules.push({ page: this.page, y: this.y + 3 });
  }

  /** Sets pieces on the present line, at its left, in its middle or at its right; they must fit. */
  line(pieces: Piece[], align: 'left' | 'center' | 'right' = 'left'): void {
    const words = pieces.flatMap(wordsOf);
    const free = fullWidth - this.widthOf(words);
    const share = { left: 0, center: 0.5, right: 1 }[align];
    this.setWords(words, margin + free * share, 0);
  }

  /** Sets a paragraph below the present line, justified, each line so many points under the last. */
  paragraph(pieces: Piece[], setting: Setting = {}): void {
    const { indent = 0, leading = 12.5, right = 0, mark, aside, ragged = false } = setting;
    const width = fullWidth - indent - right;
    const lines = this.breakLines(pieces.flatMap(wordsOf), width);
    for (const [at, words] of lines.entries()) {
      this.skip(leading);
      const free = width - this.widthOf(words);
      const full = !ragged && at < lines.length - 1 && words.length > 1;
      if (at === 0 && mark) this.place(mark, margin + indent - 10);
      if (at === 0 && aside) this.line(aside, 'right');
      this.setWords(words, margin + indent, full ? free / (words.length - 1) : 0);
    }
  }

  /** Draws all pages, each font by itself. */
  draw(): void {
    for (let page = 0; page <= this.page; page += 1) {
      if (page > 0) this.document.addPage();
      for (const { y } of this.rules.filter((rule) => rule.page === page)) this.drawRule(y);
      const words = this.placed.filter((word) => word.page === page);
      for (const font of new Set(words.map((word) => word.font).toSorted())) {
        for (const word of words.filter((other) => other.font === font)) this.drawWord(word);
      }
    }
  }

  private breakLines(words: Piece[], width: number): Piece[][] {
    const lines: Piece[][] = [[]];
    for (const word of words) {
      const line = lines.at(-1)!;
      if (line.length === 0 || this.widthOf([...line, word]) <= width) line.push(word);
      else lines.push([word]);
    }
    return lines;
  }

  private setWords(words: Piece[], from: number, stretch: number): void {
    let x = from;
    for (const word of words) {
      this.place(word, x);
      x += this.widthOf([word]) + spaceOf(word) + stretch;
    }
  }

  private widthOf(words: Piece[]): number {
    const widths = words.map(({ text, font, size }) =>
      this.document.font(font).fontSize(size).widthOfString(text),
    );
    const spaces = words.slice(0, -1).map(spaceOf);
    return [...widths, ...spaces].reduce((sum, width) => sum + width, 0);
  }

  private place(piece: Piece, x: number): void {
    this.placed.push({ ...piece, x, y: this.y, page: this.page });
  }

  private drawRule(y: number): void {
    this.document
      .moveTo(margin, y)
      .lineTo(a4.width - margin, y)
      .lineWidth(0.5)
      .stroke('#000000');
  }

  private drawWord({ text, font, size, x, y }: Placed): void {
    const options = { lineBreak: false, baseline: 'alphabetic' as const };
    this.document.font(font).fontSize(size).fillColor('#000000').text(text, x, y, options);
  }
}

function wordsOf({ text, ...kind }: Piece): Piece[] {
  const words = text.split(' ').filter(Boolean);
  return words.map((word) => ({ ...kind, text: word }));
}

/** TeX's space between words: a third of the size. */
function spaceOf({ size, glued }: Piece): number {
  return glued ? 0 : size / 3.4;
}
