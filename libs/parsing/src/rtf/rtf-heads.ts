import { codePageOf } from './code-pages.js';
import { formatting } from './formatting.js';
import type { Destination, RtfState } from './rtf-state.js';

const title = /^(?:title|titel|titre|título)$/i;
const heading = /^(?:heading|überschrift|titre|título|encabezado)\s*\d/i;
/** Styles based on styles beyond this depth add nothing. */
const maxBases = 12;

/** What a style says of its paragraphs. */
type StyleLook = Partial<Pick<RtfState, 'rank' | 'bold' | 'size' | 'colour' | 'spaceBefore' | 'spaceAfter'>>;

interface StyleEntry {
  base: number | null;
  look: StyleLook;
}

/** What control words in a style's entry say: those that mean the same on the page. */
const stated = new Set(['b', 'fs', 'cf', 'sb', 'sa', 'outlinelevel']);

/** The tables at the head of a file: code pages of fonts, colours, ranks of styles; each is asked for by number. */
export class RtfHeads {
  private readonly codePages = new Map<number, number>();
  private readonly styles = new Map<number, StyleEntry>();
  private readonly colours: (number | null)[] = [];
  private documentCodePage = 1252;
  private font = 0;
  private open: StyleEntry = { base: null, look: {} };
  private styleNumber = 0;
  private name = '';
  /** The parts named of the colour under way; null while none is: an entry without parts is the automatic colour. */
  private colour: number | null = null;

  /** A table begins. */
  begin(): void {
    this.name = '';
    this.beginStyle(0);
  }

  /** The code page of text without a font of another one. */
  useCodePage(codePage: number): void {
    this.documentCodePage = codePage;
  }

  codePage(font: number): number {
    return this.codePages.get(font) ?? this.documentCodePage;
  }

  /** What the style and those it is based on say; some programs do not say it again in the paragraphs. */
  style(number: number, depth = 0): StyleLook {
    const entry = this.styles.get(number);
    if (!entry || depth > maxBases) return {};
    return { ...(entry.base === null ? {} : this.style(entry.base, depth + 1)), ...entry.look };
  }

  /** The colour as 0xRRGGBB; null for the automatic one and for numbers the table lacks. */
  colourOf(index: number): number | null {
    return this.colours[index] ?? null;
  }

  /** Takes in a control word of a table. */
  control(destination: Destination, word: string, value: number | null): void {
    if (word === 'f') this.font = value ?? 0;
    else if (destination === 'styles') this.stylePart(word, value);
    else if (destination === 'colours') this.colourPart(word, value ?? 0);
    else if (word === 'fcharset' && destination === 'fonts') {
      const codePage = codePageOf(value ?? 0);
      if (codePage !== null) this.codePages.set(this.font, codePage);
    }
  }

  /** Takes in text of a table: names, and the semicolons that end entries. */
  text(destination: Destination, text: string): void {
    if (destination === 'colours') {
      for (const sign of text) if (sign === ';') this.endColour();
    } else if (destination === 'styles') {
      this.name += text;
      if (text.includes(';')) this.endStyle();
    }
  }

  private colourPart(word: string, value: number): void {
    const shift = { red: 16, green: 8, blue: 0 }[word];
    if (shift !== undefined) this.colour = (this.colour ?? 0) | ((value & 0xff) << shift);
  }

  private endColour(): void {
    this.colours.push(this.colour);
    this.colour = null;
  }

  private beginStyle(number: number): void {
    this.styleNumber = number;
    this.open = { base: null, look: {} };
  }

  private stylePart(word: string, value: number | null): void {
    if (word === 's') this.beginStyle(value ?? 0);
    else if (word === 'sbasedon') this.open.base = value;
    else if (stated.has(word)) formatting[word]?.(this.open.look as RtfState, value);
  }

  private endStyle(): void {
    const name = this.name.replace(/;.*/s, '').trim();
    this.name = '';
    if (title.test(name)) this.open.look.rank = 'title';
    else if (heading.test(name)) this.open.look.rank = 'heading';
    this.styles.set(this.styleNumber, this.open);
    this.beginStyle(0);
  }
}
