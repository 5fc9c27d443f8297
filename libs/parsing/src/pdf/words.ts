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
/** A blank takes up more than this share of the font size; places for soft hyphens are drawn as blanks without width. */
const seen = 0.03;
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
      spaced = true;
      continue;
    }
    const last = open?.glyphs.at(-1);
    if (last && (spaced ? !touches(last, glyph) : !isNext(last, glyph))) {
      close();
      spaced ||= Math.abs(last.y - glyph.y) > last.size / 2;
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

/** Whether the glyphs are letters of one word although a blank was drawn between them: it takes up no room. */
function touches(last: Glyph, glyph: Glyph): boolean {
  return (
    last.font === glyph.font &&
    last.y === glyph.y &&
    Math.abs(glyph.x0 - last.x1) < seen * glyph.size &&
    /\p{L}$/u.test(last.text) &&
    /^[\p{L}-]/u.test(glyph.text)
  );
}

function wordOf(glyphs: Glyph[], spaced: boolean): Word[] {
  const [first] = glyphs;
  const last = glyphs.at(-1);
  if (!first || !last) return [];
  const text = readable(first.font, glyphs.map((glyph) => glyph.text).join(''));
  if (!text) return [];
  const size = Math.max(...glyphs.map((glyph) => glyph.size));
  const x1 = Math.max(...glyphs.map((glyph) => glyph.x1));
  // A bracket before a name in bold may be plain.
  const lead = glyphs.find((glyph) => /[\p{L}\p{N}]/u.test(glyph.text)) ?? first;
  const bold = boldName.test(lead.font);
  return [{ text, x0: first.x0, x1, y: first.y, size, bold, look: lookOf(lead, bold), spaced }];
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
