import { cleanText } from '../text/clean-text.js';
import type { Glyph, Shape } from './glyph.js';

/** Glyphs that stand close together on one baseline. */
export interface Word {
  text: string;
  x0: number;
  x1: number;
  y: number;
  size: number;
  bold: boolean;
  /** Weight, slant and colour in one word: equal for words that are set alike, absent where nothing tells. */
  look?: string;
  /** A space character was drawn before it, however narrow. */
  spaced: boolean;
  /** A cell of a table begins with it, however narrow the gap. */
  opensCell?: boolean;
  /** The cell of a ruled table, or the card beside another, in which it stands. */
  cell?: Shape;
}

/** A gap wider than this share of the font size parts words; kerning stays below, justified text above. */
const wordGap = 0.14;
const boldName = /bold|black|heavy|semibold|demi|CMBX|SFBX|-bd|medi\b|W[67]\b/i;
const italicName = /italic|oblique|slanted|CMTI|CMSL|-it\b/i;
const iconName = /awesome|icon|material|glyphter|entypo|dingbat|academicons/i;
const bulletName = /symbol|wingding|webding|marvosym|CMSY|LMSY/i;

/** Groups glyphs, in drawing order, into words. */
export function wordsOf(glyphs: Glyph[]): Word[] {
  const words: Word[] = [];
  let open: { glyphs: Glyph[]; spaced: boolean } | undefined;
  let spaced = false;
  const close = (): void => {
    if (open) words.push(...wordOf(open.glyphs, open.spaced));
    open = undefined;
  };
  for (const glyph of glyphs) {
    if (/^\s*$/u.test(glyph.text)) {
      close();
      spaced = true;
      continue;
    }
    const last = open?.glyphs.at(-1);
    if (last && !isNext(last, glyph)) {
      close();
      spaced = Math.abs(last.y - glyph.y) > last.size / 2;
    }
    if (open) open.glyphs.push(glyph);
    else open = { glyphs: [glyph], spaced };
    spaced = false;
  }
  close();
  return words;
}

function isNext(last: Glyph, glyph: Glyph): boolean {
  const size = Math.max(last.size, glyph.size);
  const gap = glyph.x0 - last.x1;
  if (iconName.test(last.font) !== iconName.test(glyph.font)) return false;
  return Math.abs(last.y - glyph.y) < 0.3 * size && gap < wordGap * size && gap > -0.6 * size;
}

function wordOf(glyphs: Glyph[], spaced: boolean): Word[] {
  const [first] = glyphs;
  const last = glyphs.at(-1);
  if (!first || !last) return [];
  const text = readable(first.font, glyphs.map((glyph) => glyph.text).join(''));
  if (!text) return [];
  const size = Math.max(...glyphs.map((glyph) => glyph.size));
  const x1 = Math.max(...glyphs.map((glyph) => glyph.x1));
  const bold = boldName.test(first.font);
  return [{ text, x0: first.x0, x1, y: first.y, size, bold, look: lookOf(first, bold), spaced }];
}

function lookOf({ font, color }: Glyph, bold: boolean): string {
  return `${bold ? 'bold ' : ''}${italicName.test(font) ? 'italic ' : ''}${color ?? ''}`;
}

/** Icon fonts draw pictures under the code of any letter; symbol fonts draw bullets. */
function readable(font: string, raw: string): string {
  // What is drawn is seen: a soft hyphen on the page is a hyphen.
  const text = cleanText(raw.replaceAll('\u00AD', '-')).trim();
  if (iconName.test(font)) return /^[•●▪]$/.test(text) ? text : '';
  if (bulletName.test(font) && text.length === 1 && /[^\d,.;:|+()/]/.test(text))
    return /[–—-]/.test(text) ? text : '•';
  return text;
}
